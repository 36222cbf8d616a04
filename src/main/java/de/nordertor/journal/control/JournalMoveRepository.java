package de.nordertor.journal.control;

import de.nordertor.platform.boundary.MovedRow;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hangs activities and deadlines on another thing. Each gets a new version, so that an open form notices it. */
@ApplicationScoped
public class JournalMoveRepository {

    static final String ACTIVITY = "Activity";
    static final String DEADLINE = "Deadline";

    private static final String ON = " WHERE subject_kind = ?1 AND subject_id = ?2";
    private static final String FROM = " WHERE subject_kind = ?3 AND subject_id = ?4";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** An activity that stands on both already stands there once afterwards. @return the rows as they are then */
    List<MovedRow> moveActivities(SubjectRef from, SubjectRef to) {
        Set<Long> onBoth = new HashSet<>(ids(on("SELECT activity_id FROM activity_subject" + ON, to)));
        on(
                        "UPDATE activity SET version = version + 1 WHERE id IN (SELECT activity_id FROM activity_subject"
                                + ON + ")",
                        from)
                .executeUpdate();
        List<MovedRow> rows = rows(
                ACTIVITY,
                on(
                        "SELECT id, version FROM activity WHERE id IN (SELECT activity_id FROM activity_subject" + ON
                                + ") ORDER BY id",
                        from),
                onBoth);
        between("UPDATE IGNORE activity_subject SET subject_kind = ?1, subject_id = ?2" + FROM, to, from)
                .executeUpdate();
        on("DELETE FROM activity_subject" + ON, from).executeUpdate();
        return rows;
    }

    List<MovedRow> moveDeadlines(SubjectRef from, SubjectRef to) {
        on("UPDATE deadline SET version = version + 1" + ON, from).executeUpdate();
        List<MovedRow> rows =
                rows(DEADLINE, on("SELECT id, version FROM deadline" + ON + " ORDER BY id", from), Set.of());
        between("UPDATE deadline SET subject_kind = ?1, subject_id = ?2" + FROM, to, from)
                .executeUpdate();
        return rows;
    }

    /** @return false where somebody has changed it since */
    boolean moveActivityBack(MovedRow row, SubjectRef from, SubjectRef to) {
        boolean unchanged =
                em.createNativeQuery("UPDATE activity SET version = version + 1 WHERE id = ?1 AND version = ?2")
                                .setParameter(1, row.id())
                                .setParameter(2, row.version())
                                .executeUpdate()
                        == 1;
        if (!unchanged) {
            return false;
        }
        if (row.alsoThere()) {
            return between(
                                    "INSERT INTO activity_subject (activity_id, subject_kind, subject_id, occurred_on)"
                                            + " SELECT activity_id, ?1, ?2, occurred_on FROM activity_subject" + FROM
                                            + " AND activity_id = " + row.id(),
                                    to,
                                    from)
                            .executeUpdate()
                    == 1;
        }
        return between(
                                "UPDATE activity_subject SET subject_kind = ?1, subject_id = ?2" + FROM
                                        + " AND activity_id = " + row.id(),
                                to,
                                from)
                        .executeUpdate()
                == 1;
    }

    boolean moveDeadlineBack(MovedRow row, SubjectRef from, SubjectRef to) {
        return between(
                                "UPDATE deadline SET subject_kind = ?1, subject_id = ?2, version = version + 1" + FROM
                                        + " AND id = " + row.id() + " AND version = " + row.version(),
                                to,
                                from)
                        .executeUpdate()
                == 1;
    }

    String title(MovedRow row) {
        String query = row.kind().equals(DEADLINE)
                ? "SELECT d.what FROM Deadline d WHERE d.id = :id"
                : "SELECT a.title FROM Activity a WHERE a.id = :id";
        return em.createQuery(query, String.class)
                .setParameter("id", row.id())
                .getResultStream()
                .findFirst()
                .orElse(row.kind() + " " + row.id());
    }

    private Query on(String sql, SubjectRef subject) {
        return em.createNativeQuery(sql).setParameter(1, subject.kind()).setParameter(2, subject.id());
    }

    private Query between(String sql, SubjectRef to, SubjectRef from) {
        return on(sql, to).setParameter(3, from.kind()).setParameter(4, from.id());
    }

    @SuppressWarnings("unchecked")
    private static List<Long> ids(Query query) {
        return ((List<Object>) query.getResultList())
                .stream().map(id -> ((Number) id).longValue()).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<MovedRow> rows(String kind, Query query, Set<Long> onBoth) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new MovedRow(
                                kind,
                                ((Number) row[0]).longValue(),
                                ((Number) row[1]).longValue(),
                                onBoth.contains(((Number) row[0]).longValue())))
                        .toList();
    }
}
