package de.nordertor.partner.view;

import de.nordertor.journal.boundary.DeadlineRow;
import de.nordertor.journal.view.TimelineCard;
import de.nordertor.partner.boundary.EngagementView;
import de.nordertor.partner.boundary.Engagements;
import de.nordertor.partner.boundary.PartnerEditing;
import de.nordertor.partner.boundary.PartnerView;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One partner: what is known, and what may be done. */
@Named("partner")
@ViewScoped
public class PartnerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Partners partners;

    @Inject
    private PartnerEditing editing;

    @Inject
    private Engagements engagements;

    @Inject
    private TimelineCard timeline;

    @Inject
    private Notices notices;

    private Long id;
    private PartnerView view;
    private EngagementView engagement;

    /** Reads the partner that the address names. */
    public void load() {
        view = partners.view(id);
        if (view.mergedIntoId() != null) {
            Faces.redirect(
                    Faces.getRequestContextPath() + "/partner/organization?id=%s&part=%s",
                    view.mergedIntoId().toString(),
                    id.toString());
            return;
        }
        engagement = engagements.find(id).orElse(null);
    }

    public String become(PartnerStatus target) {
        editing.become(id, target);
        notices.done("partner.organization.became", new MessageKey(target.labelKey()));
        return "/partner/organization?faces-redirect=true&id=" + id;
    }

    public String confirmEngagement() {
        engagements.confirm(id);
        notices.done("partner.engagement.confirmed");
        return "/partner/organization?faces-redirect=true&id=" + id;
    }

    /** Null while nothing is known. */
    public EngagementView getEngagement() {
        return engagement;
    }

    public String getFieldsOfAction() {
        return String.join(", ", engagement.fieldsOfAction());
    }

    /** The most urgent of the open deadlines; null where there is none. */
    public DeadlineRow getNextStep() {
        return timeline.brief("PartnerOrganization", id).deadlines().stream()
                .findFirst()
                .orElse(null);
    }

    public boolean mayBecome(PartnerStatus target) {
        return view.steps().contains(target);
    }

    /** Type, place and who looks after it, as far as they are known. */
    public String getEssentials() {
        String city =
                view.addresses().isEmpty() ? null : view.addresses().get(0).city();
        return Stream.of(view.typeName(), city, view.responsible())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** The bundle key of where it lies. */
    public String getAreaKey() {
        Boolean inside = view.insideArea();
        return inside == null ? "partner.area.unknown" : "partner.area." + inside;
    }

    /** The phone number as a link dials it. */
    public String getDialled() {
        return "tel:" + view.phone().replace("(0)", "").replaceAll("[^0-9+]", "");
    }

    public List<AuditRow> getHistory() {
        return partners.history(id);
    }

    public PartnerView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
