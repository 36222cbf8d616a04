package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PartnerBulk;
import de.nordertor.partner.boundary.PartnerBulkInput;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.platform.boundary.BulkPlan;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ListQuery;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/**
 * The page on which a person says what chosen partners are to be changed in. The choice stands in the address: some
 * rows, or everything that the list's filters let through, which is found out anew when the change is planned.
 */
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

    private String query;
    private long count;
    private List<BulkPlan> newest = List.of();
    private Long[] addedTags = {};
    private Long[] removedTags = {};
    private Long responsible;
    private PartnerStatus status;

    public void load() {
        ListQuery chosen = ListQuery.of(Faces.getRequest().getParameterMap());
        query = chosen.toString();
        newest = bulk.newest();
        count = isAll()
                ? partners.list(PartnerFilterParameters.read(chosen), PageRequest.firstPage())
                        .total()
                : ids(chosen).size();
    }

    /** Whether everything that the filters let through is meant. */
    public boolean isAll() {
        return ListQuery.parse(query).first("all") != null;
    }

    public String plan() {
        ListQuery chosen = ListQuery.parse(query);
        List<Long> ids = isAll() ? found(chosen) : ids(chosen);
        Long id = bulk.plan(
                ids,
                new PartnerBulkInput(
                        Set.of(addedTags),
                        Set.of(removedTags),
                        responsible != null,
                        NOBODY.equals(responsible) ? null : responsible,
                        status));
        return "/partner/bulk-plan?faces-redirect=true&id=" + id;
    }

    /** In the order of the list. */
    private List<Long> found(ListQuery chosen) {
        String sort = chosen.first(ListQuery.SORT);
        boolean descending = sort != null && sort.startsWith("-");
        PageRequest order =
                new PageRequest(0, PageRequest.MAX_SIZE, descending ? sort.substring(1) : sort, !descending);
        return partners.exportIds(PartnerFilterParameters.read(chosen), order);
    }

    private static List<Long> ids(ListQuery chosen) {
        return chosen.all("row").stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    /** The list as it was when the partners were chosen. */
    public String getListAddress() {
        return "/partner/organizations" + ListQuery.parse(query).without("all", "row");
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
