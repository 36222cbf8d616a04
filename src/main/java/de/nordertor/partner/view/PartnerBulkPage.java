package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PartnerBulk;
import de.nordertor.partner.boundary.PartnerBulkInput;
import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.platform.boundary.BulkPlan;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.view.BulkChoice;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;

/** The page on which a person says what chosen partners are to be changed in. */
@Named("partnerBulk")
@ViewScoped
public class PartnerBulkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Stands for nobody in the choice of the responsible person. */
    static final Long NOBODY = 0L;

    @Inject
    private PartnerBulk bulk;

    @Inject
    private Partners partners;

    private BulkChoice choice;
    private long count;
    private List<BulkPlan> newest = List.of();
    private Long[] addedTags = {};
    private Long[] removedTags = {};
    private Long responsible;
    private PartnerStatus status;

    public void load() {
        choice = BulkChoice.asked();
        newest = bulk.newest();
        count = choice.isAll()
                ? partners.list(filter(), PageRequest.firstPage()).total()
                : choice.ids().size();
    }

    public boolean isAll() {
        return choice.isAll();
    }

    public String plan() {
        Long id = bulk.plan(
                choice.isAll() ? partners.exportIds(filter(), choice.order()) : choice.ids(),
                new PartnerBulkInput(
                        Set.of(addedTags),
                        Set.of(removedTags),
                        responsible != null,
                        NOBODY.equals(responsible) ? null : responsible,
                        status));
        return "/partner/bulk-plan?faces-redirect=true&id=" + id;
    }

    private PartnerFilter filter() {
        return PartnerFilterParameters.read(choice.list());
    }

    /** The list as it was when the partners were chosen. */
    public String getListAddress() {
        return choice.address("/partner/organizations");
    }

    /** What this person planned before. */
    public List<BulkPlan> getNewest() {
        return newest;
    }

    public long getCount() {
        return count;
    }

    public Long[] getAddedTags() {
        return addedTags.clone();
    }

    public void setAddedTags(Long[] addedTags) {
        this.addedTags = addedTags.clone();
    }

    public Long[] getRemovedTags() {
        return removedTags.clone();
    }

    public void setRemovedTags(Long[] removedTags) {
        this.removedTags = removedTags.clone();
    }

    public Long getResponsible() {
        return responsible;
    }

    public void setResponsible(Long responsible) {
        this.responsible = responsible;
    }

    public PartnerStatus getStatus() {
        return status;
    }

    public void setStatus(PartnerStatus status) {
        this.status = status;
    }
}
