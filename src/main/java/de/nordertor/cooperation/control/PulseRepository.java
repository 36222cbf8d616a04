package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.CooperationPulse;
import de.nordertor.cooperation.boundary.CooperationPulse.Moved;
import de.nordertor.cooperation.boundary.CooperationPulse.Overdue;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.platform.control.SqlDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How unfinished cooperations go: five statements, however many there are. */
@ApplicationScoped
public class PulseRepository {

    private static final String UNFINISHED =
            "c.state IN ('PROPOSED', 'INITIATION', 'AGREED', 'IN_PROGRESS', 'ON_HOLD')";
    private static final String BASE =
            "SELECT c.id, c.title, c.state, c.state_since, c.resume_on, u.display_name FROM cooperation c"
                    + " LEFT JOIN user_account u ON u.id = c.responsible_id WHERE " + UNFINISHED
                    + " ORDER BY c.title, c.id";
    private static final String OVERDUE =
            "SELECT c.id, k.what, k.due_on FROM commitment k JOIN cooperation_agreement a ON a.id = k.agreement_id"
                    + " JOIN cooperation c ON c.id = a.cooperation_id WHERE " + UNFINISHED
                    + " AND a.state IN ('SIGNED', 'ENDED') AND k.state IN ('OPEN', 'PARTLY') AND k.due_on < ?1"
                    + " ORDER BY k.due_on, k.id";
    private static final String SILENT =
            "SELECT c.id, o.name FROM cooperation_partner p JOIN cooperation c ON c.id = p.cooperation_id"
                    + " JOIN partner_organization o ON o.id = p.organization_id WHERE " + UNFINISHED
                    + " AND o.merged_into_id IS NULL"
                    + " AND NOT EXISTS (SELECT 1 FROM contact_role r WHERE r.organization_id = p.organization_id"
                    + " AND (p.contact_id IS NULL OR r.person_id = p.contact_id)"
                    + " AND NOT r.removed AND (r.valid_from IS NULL OR r.valid_from <= ?1) AND (r.valid_to IS NULL OR r.valid_to >= ?1))"
                    + " ORDER BY p.ordinal";
    private static final String UNSIGNED =
            "SELECT c.id, MIN(a.state_since) FROM cooperation_agreement a JOIN cooperation c ON c.id = a.cooperation_id WHERE "
                    + UNFINISHED + " AND a.state = 'SENT' GROUP BY c.id";
    private static final String MOVED =
            "SELECT c.id, m.title, m.moves FROM milestone m JOIN cooperation c ON c.id = m.cooperation_id WHERE "
                    + UNFINISHED + " AND m.done_on IS NULL AND m.moves > 0 ORDER BY m.due_on, m.id";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /**
     * In the order of their titles.
     *
     * @param id of the only one that is asked for; null for all
     */
    public List<CooperationPulse> findUnfinished(LocalDate today, Long id) {
        Map<Long, List<Overdue>> overdue =
                each(rows(OVERDUE, id, today), row -> new Overdue((String) row[1], SqlDay.of(row[2])));
        Map<Long, List<String>> silent = each(rows(SILENT, id, today), row -> (String) row[1]);
        Map<Long, List<LocalDate>> unsigned = each(rows(UNSIGNED, id, null), row -> SqlDay.of(row[1]));
        Map<Long, List<Moved>> moved =
                each(rows(MOVED, id, null), row -> new Moved((String) row[1], ((Number) row[2]).intValue()));
        return rows(BASE, id, null).stream()
                .map(row -> new CooperationPulse(
                        id(row),
                        (String) row[1],
                        CooperationState.valueOf((String) row[2]),
                        SqlDay.of(row[3]),
                        SqlDay.of(row[4]),
                        (String) row[5],
                        overdue.getOrDefault(id(row), List.of()),
                        silent.getOrDefault(id(row), List.of()),
                        unsigned.containsKey(id(row)) ? unsigned.get(id(row)).get(0) : null,
                        moved.getOrDefault(id(row), List.of())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Long id, LocalDate today) {
        String condition = id == null ? UNFINISHED : UNFINISHED + " AND c.id = " + id;
        Query query = em.createNativeQuery(sql.replace(UNFINISHED, condition));
        return today == null
                ? query.getResultList()
                : query.setParameter(1, Date.valueOf(today)).getResultList();
    }

    private static <T> Map<Long, List<T>> each(List<Object[]> rows, Function<Object[], T> fact) {
        return rows.stream()
                .collect(Collectors.groupingBy(PulseRepository::id, Collectors.mapping(fact, Collectors.toList())));
    }

    private static Long id(Object[] row) {
        return ((Number) row[0]).longValue();
    }
}
