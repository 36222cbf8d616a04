package de.nordertor.reminder.boundary;

import static org.awaitility.Awaitility.await;

import de.nordertor.identity.control.UserAccountRepository;
import de.nordertor.platform.boundary.MailRow;
import de.nordertor.platform.boundary.Outbox;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.control.mail.OutgoingMailRepository;
import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.control.ReminderRunRepository;
import de.nordertor.reminder.entity.Notice;
import de.nordertor.reminder.entity.Reminder;
import de.nordertor.reminder.entity.ReminderPause;
import de.nordertor.reminder.entity.RunState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** Lets the engine look at one deadline at a moment of the test's choice, and shows what came of it. */
@ApplicationScoped
public class TestReminders {

    private static final ZoneId TOWN = ZoneId.of("Europe/Berlin");

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private ReminderWork work;

    @Inject
    private ReminderRunRepository runs;

    @Inject
    private Clock clock;

    @Inject
    private Outbox outbox;

    @Inject
    private OutgoingMailRepository mails;

    @Transactional
    public void address(Long personId) {
        address(personId, "person-" + personId + "@stadt.example");
    }

    @Transactional
    public void address(Long personId, String address) {
        accounts.get(personId).reachableAt(address, null);
    }

    @Transactional
    public void disable(Long personId) {
        accounts.get(personId).disable();
    }

    /** No run begins by itself, and one that goes on has ended: a run of today takes absences of other days for none. */
    public void stopTheJob(Long personId) {
        runs.pause(new ReminderPause(personId, clock.instant()));
        await().atMost(Duration.ofMinutes(3))
                .until(() -> runs.findLast(RunState.RUNNING).isEmpty());
    }

    public void letTheJobGoOn() {
        runs.resume();
    }

    public static ZonedDateTime at(LocalDate day, int hour, int minute) {
        return ZonedDateTime.of(day, LocalTime.of(hour, minute), TOWN);
    }

    /** What the first step of the job would do with this deadline then. @return how many notices there are by that */
    public int tell(Long deadline, ZonedDateTime now) {
        return tellAll(List.of(deadline), now);
    }

    /** The same for several things at once. */
    public int tellAll(List<Long> things, ZonedDateTime now) {
        List<Long> due =
                things.stream().flatMap(thing -> due(thing, now).stream()).toList();
        int[] told = new int[1];
        SystemWork.run(() -> told[0] = due.isEmpty() ? 0 : work.tell(due, now).told());
        return told[0];
    }

    /** The ids of its reminders whose day has come and that are tried now. */
    public List<Long> due(Long deadline, ZonedDateTime now) {
        return em.createQuery(
                        "SELECT r.id FROM Reminder r WHERE r.subjectId = :id AND r.remindOn <= :today"
                                + " AND r.state = de.nordertor.reminder.entity.ReminderState.WAITING"
                                + " AND (r.nextAttemptAt IS NULL OR r.nextAttemptAt <= :now)",
                        Long.class)
                .setParameter("id", deadline)
                .setParameter("today", now.toLocalDate())
                .setParameter("now", now.toInstant())
                .getResultList();
    }

    /** What the second step would do with what waits for these people then. @return how many notices there are by that */
    public int passOn(List<Long> personIds, ZonedDateTime now) {
        int[] told = new int[1];
        SystemWork.run(() -> told[0] = work.passOn(personIds, now).told());
        return told[0];
    }

    /** What the third step would do for the person then. @return how many mails */
    public int write(Long personId, ZonedDateTime now) {
        int[] written = new int[1];
        SystemWork.run(() -> written[0] = work.duePeople(personId - 1, now, 1).contains(personId)
                ? work.write(personId, now).mails()
                : 0);
        return written[0];
    }

    /** As after a failure whose reason is gone, or a weekend without the job: the timer leaves it alone until it is tried again. */
    @Transactional
    public void giveUp(Long thing, int daysBefore, LocalDate remindOn) {
        int given = em.createNativeQuery("UPDATE reminder SET state = 'FAILED', attempts = 5, failure = 'no way',"
                        + " settled_at = NOW(), remind_on = ? WHERE subject_id = ? AND days_before = ?")
                .setParameter(1, Date.valueOf(remindOn))
                .setParameter(2, thing)
                .setParameter(3, daysBefore)
                .executeUpdate();
        if (given != 1) {
            throw new IllegalStateException("There are " + given);
        }
    }

    /** As if everything had been told to the person then. */
    @Transactional
    public void told(Long personId, LocalDateTime then) {
        em.createNativeQuery("UPDATE notice SET told_at = ? WHERE person_id = ?")
                .setParameter(1, then)
                .setParameter(2, personId)
                .executeUpdate();
    }

    public List<Reminder> reminders(Long deadline) {
        return em.createQuery("SELECT r FROM Reminder r WHERE r.subjectId = :id ORDER BY r.id", Reminder.class)
                .setParameter("id", deadline)
                .getResultList();
    }

    /** For things whose ids are not from the sequence of all, such as days: another thing may have the same one. */
    public List<Reminder> reminders(SubjectRef thing) {
        return reminders(thing.id()).stream()
                .filter(reminder -> reminder.subject().equals(thing))
                .toList();
    }

    public List<Notice> notices(Long personId) {
        return em.createQuery(
                        "SELECT n FROM Notice n JOIN FETCH n.reminder WHERE n.personId = :id ORDER BY n.id",
                        Notice.class)
                .setParameter("id", personId)
                .getResultList();
    }

    /** The digests of the person, the first one first. */
    public List<MailContent> digests(Long personId) {
        return mails(new SubjectRef("ReminderDigest", personId));
    }

    /** What left at once because of this reminder. */
    public List<MailContent> singles(Long reminderId) {
        return mails(new SubjectRef("Reminder", reminderId));
    }

    /** What was told about the subject. */
    public List<MailContent> mails(SubjectRef subject) {
        return outbox.of(subject).stream().map(this::content).toList();
    }

    /** Past all rules. */
    @Transactional
    public void storeTemplate(Long id, String title, String body) {
        em.createQuery("UPDATE MailTemplate t SET t.title = :title, t.body = :body WHERE t.id = :id")
                .setParameter("title", title)
                .setParameter("body", body)
                .setParameter("id", id)
                .executeUpdate();
    }

    private MailContent content(MailRow row) {
        return mails.get(row.id()).content();
    }
}
