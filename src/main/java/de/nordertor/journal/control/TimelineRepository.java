package de.nordertor.journal.control;

import de.nordertor.journal.boundary.TimelineFilter;
import de.nordertor.journal.boundary.TimelineRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.control.SqlDay;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Time;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Activities and deadlines of one thing in one order. Each of both is read along its own index no further than the page
 * reaches; only then they are put together.
 */
@ApplicationScoped
public class TimelineRepository {

    private static final String ACTIVITIES = "SELECT 'ACTIVITY' AS type, a.id, a.kind, s.occurred_on AS day,"
            + " a.occurred_time AS at_time, a.title, IF(a.withdrawn_at IS NULL, LEFT(a.text, " + TimelineRow.TEXT_SHOWN
            + "), NULL) AS text, IF(a.withdrawn_at IS NULL, a.result, NULL) AS result, a.author_name AS who,"
            + " IF(a.withdrawn_at IS NULL, 'NOTED', 'WITHDRAWN') AS state, a.withdrawal_reason AS reason";
    private static final String FROM_ACTIVITIES = " FROM activity_subject s JOIN activity a ON a.id = s.activity_id"
            + " WHERE s.subject_kind = ?1 AND s.subject_id = ?2";
    private static final String DEADLINES = "SELECT 'DEADLINE' AS type, d.id, d.kind,"
            + " COALESCE(DATE(d.closed_at), d.effective_on) AS day, NULL AS at_time, d.what AS title, NULL AS text,"
            + " NULL AS result, d.closed_by AS who, d.state, d.cancellation_reason AS reason";
    private static final String FROM_DEADLINES = " FROM deadline d WHERE d.subject_kind = ?1 AND d.subject_id = ?2";
    private static final String NEWEST_FIRST = " ORDER BY day DESC, id DESC LIMIT ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** Without what was withdrawn and without open deadlines. */
    public List<TimelineRow> findLatest(SubjectRef subject, int limit) {
        String activities = FROM_ACTIVITIES + " AND a.withdrawn_at IS NULL";
        String deadlines = FROM_DEADLINES + " AND d.state <> 'OPEN'";
        return rows(
                bind(em.createNativeQuery(both(activities, deadlines, limit) + NEWEST_FIRST + limit), subject, null));
    }

    public Page<TimelineRow> findPage(SubjectRef subject, TimelineFilter filter, PageRequest page) {
        String activities = FROM_ACTIVITIES + activityConditions(filter);
        String deadlines = FROM_DEADLINES + deadlineConditions(filter);
        String rows = both(activities, deadlines, page.first() + page.size()) + NEWEST_FIRST + page.size() + " OFFSET "
                + page.first();
        String total = "SELECT (SELECT COUNT(*)" + activities + ") + (SELECT COUNT(*)" + deadlines + ")";
        return new Page<>(
                rows(bind(em.createNativeQuery(rows), subject, filter.text())),
                ((Number) bind(em.createNativeQuery(total), subject, filter.text())
                                .getSingleResult())
                        .longValue());
    }

    private static String both(String activities, String deadlines, int reach) {
        return "SELECT * FROM ((" + ACTIVITIES + activities + " ORDER BY s.occurred_on DESC, s.activity_id DESC LIMIT "
                + reach + ") UNION ALL (" + DEADLINES + deadlines + NEWEST_FIRST + reach + ")) timeline";
    }

    private static String activityConditions(TimelineFilter filter) {
        if (filter.deadlinesOnly()) {
            return " AND 1 = 0";
        }
        return (filter.kind() == null ? "" : " AND a.kind = '" + filter.kind().name() + "'")
                + (filter.text() == null
                        ? ""
                        : " AND (a.title LIKE ?3 ESCAPE '!' OR a.participants LIKE ?3 ESCAPE '!'"
                                + " OR a.text LIKE ?3 ESCAPE '!' OR a.result LIKE ?3 ESCAPE '!')");
    }

    private static String deadlineConditions(TimelineFilter filter) {
        if (filter.kind() != null) {
            return " AND 1 = 0";
        }
        return filter.text() == null ? "" : " AND d.what LIKE ?3 ESCAPE '!'";
    }

    private static Query bind(Query query, SubjectRef subject, String text) {
        query.setParameter(1, subject.kind()).setParameter(2, subject.id());
        if (text != null) {
            query.setParameter(3, "%" + text.replaceAll("([!%_])", "!$1") + "%");
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<TimelineRow> rows(Query query) {
        List<TimelineRow> rows = new ArrayList<>();
        ((List<Object[]>) query.getResultList()).forEach(columns -> rows.add(row(columns)));
        return rows;
    }

    private static TimelineRow row(Object[] columns) {
        return new TimelineRow(
                TimelineRow.Type.valueOf((String) columns[0]),
                ((Number) columns[1]).longValue(),
                (String) columns[2],
                SqlDay.of(columns[3]),
                columns[4] instanceof Time time ? time.toLocalTime() : (LocalTime) columns[4],
                (String) columns[5],
                (String) columns[6],
                (String) columns[7],
                (String) columns[8],
                TimelineRow.State.valueOf((String) columns[9]),
                (String) columns[10]);
    }
}
