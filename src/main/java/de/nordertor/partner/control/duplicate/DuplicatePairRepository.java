package de.nordertor.partner.control.duplicate;

import static de.nordertor.partner.control.duplicate.DuplicateRepository.in;

import de.nordertor.partner.boundary.DuplicateFilter;
import de.nordertor.partner.boundary.DuplicateRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.MessageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The pairs that look alike, and who has still to be compared. */
@ApplicationScoped
public class DuplicatePairRepository {

    private static final String ROW = "SELECT p.id, a.id, a.name, a.postal_code, a.city, b.id, b.name, b.postal_code,"
            + " b.city, p.score, p.reasons ";
    private static final String FROM = "FROM duplicate_pair p JOIN partner_organization a ON a.id = p.first_id"
            + " JOIN partner_organization b ON b.id = p.second_id WHERE p.dismissed_at IS NULL"
            + " AND a.merged_into_id IS NULL AND b.merged_into_id IS NULL";
    private static final String MOST_LIKELY_FIRST = " ORDER BY p.score DESC, p.id DESC";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** A pair as it was found; the smaller id first. */
    record FoundPair(Long firstId, Long secondId, PartnerSimilarity similarity, long fingerprint) {}

    /** Numbered by when they came; one of them may stand there several times. */
    record Due(Long number, Long partnerId) {}

    /** The next ones that nobody else compares at this moment; they stay locked until the transaction ends. */
    @SuppressWarnings("unchecked")
    List<Due> takeDue(int limit) {
        return ((List<Object[]>)
                        em.createNativeQuery("SELECT due_no, partner_id FROM duplicate_due ORDER BY due_no LIMIT "
                                        + limit + " FOR UPDATE SKIP LOCKED")
                                .getResultList())
                .stream().map(row -> new Due(number(row[0]), number(row[1]))).toList();
    }

    void removeDue(Collection<Long> numbers) {
        em.createNativeQuery("DELETE FROM duplicate_due WHERE due_no IN " + in(numbers))
                .executeUpdate();
    }

    public long countDue() {
        return number(em.createNativeQuery("SELECT COUNT(DISTINCT partner_id) FROM duplicate_due")
                .getSingleResult());
    }

    /** Forgets pairs that were found before, except for those that somebody called no duplicates. */
    public void removeOpen(Collection<Long> partnerIds) {
        for (String side : List.of("first_id", "second_id")) {
            em.createNativeQuery("DELETE FROM duplicate_pair WHERE dismissed_at IS NULL AND " + side + " IN "
                            + in(partnerIds))
                    .executeUpdate();
        }
    }

    /** What was called no duplicate stays so, unless one of the two has another name or address now. */
    void write(Collection<FoundPair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        String rows = pairs.stream()
                .map(pair -> "(" + pair.firstId() + "," + pair.secondId() + ","
                        + pair.similarity().score() + ",'"
                        + names(pair.similarity().reasons()) + "',"
                        + pair.fingerprint() + ")")
                .collect(Collectors.joining(","));
        em.createNativeQuery("INSERT INTO duplicate_pair (first_id, second_id, score, reasons, fingerprint) VALUES "
                        + rows + " ON DUPLICATE KEY UPDATE score = VALUES(score), reasons = VALUES(reasons),"
                        + " dismissed_at = IF(fingerprint = VALUES(fingerprint), dismissed_at, NULL),"
                        + " dismissed_by = IF(fingerprint = VALUES(fingerprint), dismissed_by, NULL),"
                        + " fingerprint = VALUES(fingerprint)")
                .executeUpdate();
    }

    /** @return false where the pair is not open any more */
    public boolean dismiss(Long id, String by) {
        return em.createNativeQuery("UPDATE duplicate_pair SET dismissed_at = UTC_TIMESTAMP(6), dismissed_by = ?1"
                                + " WHERE id = ?2 AND dismissed_at IS NULL")
                        .setParameter(1, by)
                        .setParameter(2, id)
                        .executeUpdate()
                == 1;
    }

    /** Most likely first; two statements. */
    @SuppressWarnings("unchecked")
    public Page<DuplicateRow> findPage(DuplicateFilter filter, PageRequest page) {
        String where = FROM
                + (filter.text() == null ? "" : " AND (a.name LIKE ?1 OR b.name LIKE ?1)")
                + (filter.city() == null ? "" : " AND (a.city = ?2 OR b.city = ?2)")
                + (filter.atLeast() == null
                        ? ""
                        : " AND p.score >= " + filter.atLeast().score());
        Query rows = bind(em.createNativeQuery(ROW + where + MOST_LIKELY_FIRST), filter)
                .setFirstResult(page.first())
                .setMaxResults(page.size());
        Query count = bind(em.createNativeQuery("SELECT COUNT(*) " + where), filter);
        return new Page<>(
                ((List<Object[]>) rows.getResultList())
                        .stream().map(DuplicatePairRepository::row).toList(),
                number(count.getSingleResult()));
    }

    private static Query bind(Query query, DuplicateFilter filter) {
        if (filter.text() != null) {
            query.setParameter(1, "%" + filter.text().replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        if (filter.city() != null) {
            query.setParameter(2, filter.city());
        }
        return query;
    }

    private static DuplicateRow row(Object[] column) {
        return new DuplicateRow(
                number(column[0]),
                new DuplicateRow.Side(number(column[1]), (String) column[2], (String) column[3], (String) column[4]),
                new DuplicateRow.Side(number(column[5]), (String) column[6], (String) column[7], (String) column[8]),
                number(column[9]).intValue(),
                Arrays.stream(((String) column[10]).split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(PartnerSimilarity::reason)
                        .toList());
    }

    private static String names(List<MessageKey> reasons) {
        return reasons.stream().map(PartnerSimilarity::name).collect(Collectors.joining(" "));
    }

    private static Long number(Object column) {
        return ((Number) column).longValue();
    }
}
