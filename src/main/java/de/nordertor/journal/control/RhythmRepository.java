package de.nordertor.journal.control;

import de.nordertor.journal.boundary.OpenPlan;
import de.nordertor.platform.control.SqlDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** When somebody was in touch about things, and what is planned; one statement for all of a kind. */
@ApplicationScoped
public class RhythmRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** The days of those that have any, not earlier than the day; what was withdrawn does not count. */
    @SuppressWarnings("unchecked")
    public Map<Long, List<LocalDate>> findContactDays(String kind, Collection<Long> ids, LocalDate since) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT DISTINCT s.subject_id, s.occurred_on FROM activity_subject s JOIN activity a ON a.id = s.activity_id"
                                + " WHERE s.subject_kind = ?1 AND s.subject_id IN (" + joined(ids)
                                + ") AND s.occurred_on >= ?2 AND a.withdrawn_at IS NULL ORDER BY s.occurred_on")
                .setParameter(1, kind)
                .setParameter(2, Date.valueOf(since))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).longValue(),
                        Collectors.mapping(row -> SqlDay.of(row[1]), Collectors.toList())));
    }

    /** What is open on those that have anything open. */
    @SuppressWarnings("unchecked")
    public Map<Long, List<OpenPlan>> findOpen(String kind, Collection<Long> ids) {
        Map<Long, List<OpenPlan>> open = new HashMap<>();
        if (!ids.isEmpty()) {
            List<Object[]> rows = em.createNativeQuery(
                            "SELECT subject_id, what, effective_on, moves FROM deadline WHERE subject_kind = ?1 AND subject_id IN ("
                                    + joined(ids) + ") AND state = 'OPEN' ORDER BY effective_on, id")
                    .setParameter(1, kind)
                    .getResultList();
            open.putAll(rows.stream()
                    .collect(Collectors.groupingBy(
                            row -> ((Number) row[0]).longValue(),
                            Collectors.mapping(RhythmRepository::plan, Collectors.toList()))));
        }
        return open;
    }

    private static OpenPlan plan(Object[] row) {
        return new OpenPlan((String) row[1], SqlDay.of(row[2]), ((Number) row[3]).intValue());
    }

    private static String joined(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
