package de.nordertor.journal.control;

import de.nordertor.journal.entity.Activity;
import de.nordertor.journal.entity.Deadline;
import de.nordertor.platform.control.SqlDay;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the journal holds of a person. */
@ApplicationScoped
public class PersonalJournalRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** All on the person, the oldest first; also withdrawn ones. */
    List<Activity> findActivities(SubjectRef person) {
        return em.createQuery(
                        "SELECT a FROM Activity a JOIN a.subjects s WHERE s.subjectKind = :kind"
                                + " AND s.subjectId = :id ORDER BY a.date, a.id",
                        Activity.class)
                .setParameter("kind", person.kind())
                .setParameter("id", person.id())
                .getResultList();
    }

    List<Deadline> findDeadlines(SubjectRef person) {
        return em.createQuery(
                        "SELECT d FROM Deadline d WHERE d.subjectKind = :kind AND d.subjectId = :id"
                                + " ORDER BY d.dueOn, d.id",
                        Deadline.class)
                .setParameter("kind", person.kind())
                .setParameter("id", person.id())
                .getResultList();
    }

    /** The activities and the deadlines on any of these things. */
    Set<Long> findIdsOn(Collection<SubjectRef> things) {
        Set<Long> ids = new HashSet<>();
        for (SubjectRef thing : things) {
            ids.addAll(ids("SELECT a.id FROM Activity a JOIN a.subjects s", "s.", thing));
            ids.addAll(ids("SELECT d.id FROM Deadline d", "d.", thing));
        }
        return ids;
    }

    private List<Long> ids(String select, String owner, SubjectRef thing) {
        return em.createQuery(
                        select + " WHERE " + owner + "subjectKind = :kind AND " + owner + "subjectId = :id", Long.class)
                .setParameter("kind", thing.kind())
                .setParameter("id", thing.id())
                .getResultList();
    }

    /** The day of the latest valid activity on each of the things that have one; they are of one kind. */
    @SuppressWarnings("unchecked")
    public Map<Long, LocalDate> findLatestDays(String kind, Collection<Long> ids) {
        Map<Long, LocalDate> latest = new HashMap<>();
        if (ids.isEmpty()) {
            return latest;
        }
        String in = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
        List<Object[]> rows = em.createNativeQuery("SELECT s.subject_id, MAX(s.occurred_on) FROM activity_subject s"
                        + " JOIN activity a ON a.id = s.activity_id AND a.withdrawn_at IS NULL"
                        + " WHERE s.subject_kind = ?1 AND s.subject_id IN " + in + " GROUP BY s.subject_id")
                .setParameter(1, kind)
                .getResultList();
        rows.forEach(row -> latest.put(((Number) row[0]).longValue(), SqlDay.of(row[1])));
        return latest;
    }

    void remove(Activity activity) {
        em.remove(activity);
        em.flush();
    }

    void remove(Deadline deadline) {
        em.remove(deadline);
        em.flush();
    }

    /** What concerns others, too, stays on their timelines. */
    void leave(SubjectRef person) {
        em.flush();
        em.createNativeQuery("UPDATE activity SET version = version + 1 WHERE id IN (SELECT activity_id FROM"
                        + " activity_subject WHERE subject_kind = ?1 AND subject_id = ?2)")
                .setParameter(1, person.kind())
                .setParameter(2, person.id())
                .executeUpdate();
        em.createNativeQuery("DELETE FROM activity_subject WHERE subject_kind = ?1 AND subject_id = ?2")
                .setParameter(1, person.kind())
                .setParameter(2, person.id())
                .executeUpdate();
    }
}
