package de.nordertor.council.view;

import de.nordertor.council.boundary.ResolutionReports;
import de.nordertor.council.boundary.ResolutionTrackings;
import de.nordertor.council.boundary.TrackedConsultation;
import de.nordertor.council.boundary.TrackingFilter;
import de.nordertor.council.boundary.TrackingRow;
import de.nordertor.council.entity.TrackingDue;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Notices;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The list of what has to be done after resolutions, and the report about it to one committee. */
@Named("resolutions")
@RequestScoped
public class ResolutionsPage extends ListView<TrackingRow> {

    @Inject
    private ResolutionTrackings trackings;

    @Inject
    private ResolutionReports reports;

    @Inject
    private PaperChoices choices;

    @Inject
    private Notices notices;

    @Inject
    private CurrentUser user;

    private Long typeId;
    private Long departmentId;

    /** The resolution to which the address narrows the list; null for none, or one that the person may not know. */
    private final Once<TrackedConsultation> consultation =
            new Once<>(() -> trackings.consultation(consultationId()).orElse(null));

    @Override
    protected Page<TrackingRow> fetch(PageRequest wanted) {
        return trackings.list(
                new TrackingFilter(
                        idParameter("committee"),
                        parameter("due", TrackingDue.class),
                        idParameter("department"),
                        consultationId()),
                wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("due", "committee", "state");
    }

    /** Begins the paper that tells the committee of the list how it stands, and leads to its form. */
    public String report() {
        Long paper = reports.create(idParameter("committee"), typeId, departmentId);
        notices.done("council.report.begun");
        return "/council/paper-edit?faces-redirect=true&id=" + paper;
    }

    public boolean isMayReport() {
        return idParameter("committee") != null && user.may(Permission.PAPER_WRITE);
    }

    private Long consultationId() {
        return idParameter("consultation");
    }

    public TrackedConsultation getConsultation() {
        return consultation.get();
    }

    /** The one to which the address narrows the list. */
    public List<SelectItem> getConsultationItems() {
        TrackedConsultation only = getConsultation();
        return only == null
                ? List.of()
                : List.of(new SelectItem(only.consultationId(), only.paper() + ", " + only.committee()));
    }

    public List<TrackingDue> getDues() {
        return List.of(TrackingDue.values());
    }

    /** The first kind of paper without a resolution, until another one is chosen. */
    public Long getTypeId() {
        return typeId == null ? choices.firstWithoutResolution() : typeId;
    }

    public void setTypeId(Long typeId) {
        this.typeId = typeId;
    }

    /** The one of the list where the person writes papers for it, else the first for which she or he does. */
    public Long getDepartmentId() {
        return departmentId == null ? choices.ownDepartment(idParameter("department")) : departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }
}
