package de.nordertor.market.control;

import de.nordertor.market.boundary.CandidateRow;
import de.nordertor.market.boundary.CardFilter;
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

/** Open needs or offers that do not take part in a marketplace yet, in the order of their titles. */
@ApplicationScoped
public class CandidateRepository extends ListRepository {

    private static final String ROW =
            "SELECT NEW de.nordertor.market.boundary.CandidateRow(l.id, l.title, p.name) FROM ";
    private static final String PARTNER = " l LEFT JOIN PartnerOrganization p ON p.id = l.partnerId";
    private static final Order ORDER = new Order(Map.of(), "l.id", "l.title, l.id");

    public Page<CandidateRow> find(Long marketId, CardFilter filter, LocalDate today, int most) {
        ListCriteria criteria = new ListCriteria()
                .with("l.state IN ?", List.of(ListingState.OPEN, ListingState.PARTLY_FULFILLED))
                .with("l.availableTo IS NULL OR l.availableTo >= ?", today)
                .with("l.id NOT IN (SELECT c.listingId FROM MarketCard c WHERE c.marketplace.id = ?)", marketId)
                .with("l.id IN (SELECT j.id FROM Listing j JOIN j.fieldsOfAction f WHERE f.id = ?)", filter.fieldId())
                .like("LOWER(p.name) LIKE ? ESCAPE '!'", filter.partner());
        String from = filter.kind().subjectKind() + PARTNER;
        return page(
                CandidateRow.class,
                ROW + from,
                "SELECT COUNT(l) FROM " + from,
                criteria,
                ORDER,
                new PageRequest(0, most, null, true));
    }
}
