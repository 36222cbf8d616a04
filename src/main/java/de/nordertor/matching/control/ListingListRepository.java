package de.nordertor.matching.control;

import de.nordertor.matching.boundary.ListingFilter;
import de.nordertor.matching.boundary.ListingRow;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.control.ListCriteria;
import de.nordertor.platform.control.ListCriteria.Order;
import de.nordertor.platform.control.ListRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of needs and offers: two statements a page, one for the rows and one for the total, whatever the size. */
@ApplicationScoped
public class ListingListRepository extends ListRepository {

    private static final Set<ListingState> ALIVE =
            Set.of(ListingState.OPEN, ListingState.RESERVED, ListingState.PARTLY_FULFILLED);
    private static final String ROW =
            "SELECT NEW de.nordertor.matching.boundary.ListingRow(l.id, l.title, p.name, l.resourceType, l.amount, l.unit,"
                    + " l.fulfilled, l.availableTo, l.confirmedOn, l.state, l.stateSince) FROM ";
    private static final String PARTNER = " l LEFT JOIN PartnerOrganization p ON p.id = l.partnerId ";
    private static final String DUE = "l.state IN :alive AND (l.confirmedOn < :limit OR l.availableTo < :today)";
    private static final Order ORDER = new Order(
            Map.of(
                    "title", "l.title",
                    "partner", "p.name",
                    "until", "l.availableTo",
                    "confirmed", "l.confirmedOn"),
            "l.id",
            "l.stateSince DESC, l.id DESC");

    public Page<ListingRow> findPage(ListingKind kind, ListingFilter filter, PageRequest page) {
        String from = kind.subjectKind();
        return page(
                ListingRow.class,
                ROW + from + PARTNER,
                "SELECT COUNT(l) FROM " + from + " l",
                criteria(filter),
                ORDER,
                page);
    }

    /** Those that were not confirmed in time or are over, the smallest ids first. */
    public List<Long> findDue(LocalDate today, LocalDate limit, int most) {
        return em().createQuery("SELECT l.id FROM Listing l WHERE " + DUE + " ORDER BY l.id", Long.class)
                .setParameter("alive", ALIVE)
                .setParameter("limit", limit)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    public boolean isDue(Long id, LocalDate today, LocalDate limit) {
        return !em().createQuery("SELECT l.id FROM Listing l WHERE l.id = :id AND " + DUE, Long.class)
                .setParameter("id", id)
                .setParameter("alive", ALIVE)
                .setParameter("limit", limit)
                .setParameter("today", today)
                .getResultList()
                .isEmpty();
    }

    private static ListCriteria criteria(ListingFilter filter) {
        return new ListCriteria()
                .containing(filter.text(), "l.title", "l.description")
                .with("l.state = ?", filter.state())
                .with("l.resourceType = ?", filter.resourceType())
                .with("l.partnerId = ?", filter.partnerId())
                .with("l.id IN (SELECT j.id FROM Listing j JOIN j.fieldsOfAction f WHERE f.id = ?)", filter.fieldId());
    }
}
