package de.nordertor.reminder.control;

import de.nordertor.reminder.boundary.JobFailure;
import de.nordertor.reminder.entity.NoticeMail;
import de.nordertor.reminder.entity.ReminderState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the job has before it, and what it could not do. */
@ApplicationScoped
@Transactional
public class ReminderBacklogRepository {

    private static final int MOST = 100;

    private static final String COUNT = "SELECT COUNT(r) FROM Reminder r WHERE r.state = :state";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** What the next run tells. */
    public long countDue(LocalDate today, Instant now) {
        return em.createQuery(
                        COUNT + " AND r.remindOn <= :today AND (r.nextAttemptAt IS NULL OR r.nextAttemptAt <= :now)",
                        Long.class)
                .setParameter("state", ReminderState.WAITING)
                .setParameter("today", today)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** What could not be told and rests. */
    public long countResting(LocalDate today, Instant now) {
        return em.createQuery(COUNT + " AND r.remindOn <= :today AND r.nextAttemptAt > :now", Long.class)
                .setParameter("state", ReminderState.WAITING)
                .setParameter("today", today)
                .setParameter("now", now)
                .getSingleResult();
    }

    public long countFailed() {
        return em.createQuery(COUNT, Long.class)
                .setParameter("state", ReminderState.FAILED)
                .getSingleResult();
    }

    /** Whose mail is not written yet. */
    public long countPeopleWaiting() {
        return em.createQuery("SELECT COUNT(DISTINCT n.personId) FROM Notice n WHERE n.mail = :waiting", Long.class)
                .setParameter("waiting", NoticeMail.WAITING)
                .getSingleResult();
    }

    /** The next day after today on which somebody has to be reminded. */
    public Optional<LocalDate> findNextDay(LocalDate today) {
        return Optional.ofNullable(em.createQuery(
                        "SELECT MIN(r.remindOn) FROM Reminder r WHERE r.state = :waiting AND r.remindOn > :today",
                        LocalDate.class)
                .setParameter("waiting", ReminderState.WAITING)
                .setParameter("today", today)
                .getSingleResult());
    }

    /** The latest first. */
    public List<JobFailure> findFailures() {
        Stream<JobFailure> reminders = em.createQuery(
                        "SELECT NEW de.nordertor.reminder.boundary.JobFailure(r.id, r.subjectKind, r.remindOn,"
                                + " r.failure, r.attempts, r.nextAttemptAt) FROM Reminder r WHERE r.state IN :open"
                                + " AND r.failure IS NOT NULL ORDER BY r.remindOn DESC, r.id DESC",
                        JobFailure.class)
                .setParameter("open", List.of(ReminderState.WAITING, ReminderState.FAILED))
                .setMaxResults(MOST)
                .getResultStream();
        Stream<JobFailure> people = em.createQuery(
                        "SELECT NEW de.nordertor.reminder.boundary.JobFailure(c.id, u.displayName,"
                                + " c.failure, c.attempts, c.nextAttemptAt) FROM ReminderChoice c, UserAccount u"
                                + " WHERE u.id = c.personId AND c.failure IS NOT NULL ORDER BY c.id",
                        JobFailure.class)
                .setMaxResults(MOST)
                .getResultStream();
        return Stream.concat(people, reminders).limit(MOST).toList();
    }

    /** Everything that failed is due at once. @return how much */
    public int tryAgain(Instant now) {
        int reminders = em.createQuery(
                        "UPDATE Reminder r SET r.state = :waiting, r.attempts = 0, r.nextAttemptAt = :now,"
                                + " r.settledAt = NULL WHERE r.state = :failed OR (r.state = :waiting AND r.nextAttemptAt > :now)")
                .setParameter("waiting", ReminderState.WAITING)
                .setParameter("failed", ReminderState.FAILED)
                .setParameter("now", now)
                .executeUpdate();
        return reminders
                + em.createQuery("UPDATE ReminderChoice c SET c.attempts = 0, c.nextAttemptAt = :now"
                                + " WHERE c.nextAttemptAt > :now")
                        .setParameter("now", now)
                        .executeUpdate();
    }
}
