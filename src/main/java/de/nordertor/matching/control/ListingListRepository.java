package de.nordertor.matching.control;

import de.nordertor.matching.boundary.ListingFilter;
import de.nordertor.matching.boundary.ListingRow;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lists of needs and offers: two statements a page, one for the rows and one for the total, whatever the size. */
@ApplicationScoped
public class ListingListRepository {

    private static final Set<ListingState> ALIVE =
            Set.of(ListingState.OPEN, ListingState.RESERVED, ListingState.PARTLY_FULFILLED);
    private static final String ROW =
            "SELECT NEW de.nordertor.matching.boundary.ListingRow(l.id, l.title, p.name, l.resourceType, l.amount, l.unit,"
                    + " l.fulfilled, l.availableTo, l.confirmedOn, l.state, l.stateSince) FROM ";
    private static final String PARTNER = " l LEFT JOIN PartnerOrganization p ON p.id = l.partnerId ";
    private static final String DUE = "l.state IN :alive AND (l.confirmedOn < :limit OR l.availableTo < :today)";
    private static final Map<String, String> SORT_KEYS = Map.of(
            "title", "l.title",
            "partner", "p.name",
            "until", "l.availableTo",
            "confirmed", "l.confirmedOn");

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Page<ListingRow> findPage(ListingKind kind, ListingFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        String from = kind.subjectKind();
        List<ListingRow> rows = bind(
                        em.createQuery(ROW + from + PARTNER + where + orderBy(page), ListingRow.class), parameters)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(em.createQuery("SELECT COUNT(l) FROM " + from + " l " + where, Long.class), parameters)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** Those that were not confirmed in time or are over, the smallest ids first. */
    public List<Long> findDue(LocalDate today, LocalDate limit, int most) {
        return em.createQuery("SELECT l.id FROM Listing l WHERE " + DUE + " ORDER BY l.id", Long.class)
                .setParameter("alive", ALIVE)
                .setParameter("limit", limit)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    public boolean isDue(Long id, LocalDate today, LocalDate limit) {
        return !em.createQuery("SELECT l.id FROM Listing l WHERE l.id = :id AND " + DUE, Long.class)
                .setParameter("id", id)
                .setParameter("alive", ALIVE)
                .setParameter("limit", limit)
                .setParameter("today", today)
                .getResultList()
                .isEmpty();
    }

    private static String where(ListingFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("WHERE 1 = 1");
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" AND (LOWER(l.title) LIKE :text ESCAPE '!' OR LOWER(l.description) LIKE :text ESCAPE '!')");
            String typed = filter.text().strip().toLowerCase(Locale.GERMAN);
            parameters.put(
                    "text", "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        equal(where, "l.state", "state", filter.state(), parameters);
        equal(where, "l.resourceType", "resource", filter.resourceType(), parameters);
        equal(where, "l.partnerId", "partner", filter.partnerId(), parameters);
        if (filter.fieldId() != null) {
            where.append(" AND l.id IN (SELECT j.id FROM Listing j JOIN j.fieldsOfAction f WHERE f.id = :field)");
            parameters.put("field", filter.fieldId());
        }
        return where.toString();
    }

    private static void equal(
            StringBuilder where, String column, String name, Object value, Map<String, Object> parameters) {
        if (value != null) {
            where.append(" AND ").append(column).append(" = :").append(name);
            parameters.put(name, value);
        }
    }

    /** What changed last comes first where nobody asks otherwise. */
    private static String orderBy(PageRequest page) {
        String key = SORT_KEYS.get(page.sort() == null ? "" : page.sort());
        String direction = page.ascending() ? " ASC" : " DESC";
        return key == null
                ? " ORDER BY l.stateSince DESC, l.id DESC"
                : " ORDER BY " + key + direction + ", l.id" + direction;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
