package de.nordertor.reminder.control;

import de.nordertor.platform.control.BulkRepository;
import de.nordertor.reminder.entity.Notice;
import de.nordertor.reminder.entity.NoticeMail;
import de.nordertor.reminder.entity.Reminder;
import de.nordertor.reminder.entity.ReminderChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who was told what, and how people want to be told. */
@ApplicationScoped
public class NoticeRepository {

    /** Whoever has something urgent, and whoever's digest of this day is due and not written. */
    private static final String DUE_PEOPLE = "SELECT DISTINCT n.personId FROM Notice n LEFT JOIN ReminderChoice c"
            + " ON c.personId = n.personId WHERE n.mail = :waiting AND n.personId > :after"
            + " AND (c.id IS NULL OR c.nextAttemptAt IS NULL OR c.nextAttemptAt <= :now) AND (n.urgent = TRUE"
            + " OR ((c.digestAt <= :time OR (c.id IS NULL AND :usualTime = TRUE)) AND (:works = TRUE OR c.onDaysOff = TRUE)"
            + " AND (c.lastDigestOn IS NULL OR c.lastDigestOn <> :today))) ORDER BY n.personId";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private BulkRepository bulk;

    public void add(Notice notice) {
        em.persist(notice);
    }

    /** The next people to whom a mail has to be written. @param after the last id of those before */
    public List<Long> findDuePeople(Long after, ZonedDateTime moment, boolean dayOff, int most) {
        LocalTime time = moment.toLocalTime();
        return em.createQuery(DUE_PEOPLE, Long.class)
                .setParameter("waiting", NoticeMail.WAITING)
                .setParameter("after", after)
                .setParameter("usualTime", !time.isBefore(ReminderChoice.USUAL_TIME))
                .setParameter("time", time)
                .setParameter("works", !dayOff)
                .setParameter("today", moment.toLocalDate())
                .setParameter("now", moment.toInstant())
                .setMaxResults(most)
                .getResultList();
    }

    /** The next people for whom anything waits for a mail, also where none is due yet. @param after the last id of those before */
    public List<Long> findWaitingPeople(Long after, int most) {
        return em.createQuery(
                        "SELECT DISTINCT n.personId FROM Notice n WHERE n.mail = :waiting AND n.personId > :after"
                                + " ORDER BY n.personId",
                        Long.class)
                .setParameter("waiting", NoticeMail.WAITING)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** What waits for a mail to these people, the earliest told first; nobody else writes it meanwhile. */
    public List<Notice> lockWaiting(Collection<Long> personIds) {
        return em.createQuery(
                        "SELECT n FROM Notice n JOIN FETCH n.reminder WHERE n.personId IN :people AND n.mail = :waiting"
                                + " ORDER BY n.toldAt, n.id",
                        Notice.class)
                .setParameter("people", personIds)
                .setParameter("waiting", NoticeMail.WAITING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Who was told of them. */
    List<Notice> findOf(Collection<Reminder> reminders) {
        return reminders.isEmpty()
                ? List.of()
                : em.createQuery("SELECT n FROM Notice n WHERE n.reminder.id IN :ids", Notice.class)
                        .setParameter(
                                "ids", reminders.stream().map(Reminder::getId).toList())
                        .getResultList();
    }

    /** Who was told, for each of these reminders. */
    public Map<Long, List<Long>> findTold(Collection<Long> reminderIds) {
        return bulk.read("SELECT reminder_id, person_id FROM notice WHERE reminder_id IN (%s)", reminderIds).stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
    }

    /** Of the person and unread, newest first. */
    public List<Notice> findPage(Long personId, boolean unread, int first, int most) {
        return em.createQuery(
                        "SELECT n FROM Notice n JOIN FETCH n.reminder WHERE n.personId = :person"
                                + (unread ? " AND n.readAt IS NULL" : "") + " ORDER BY n.toldAt DESC, n.id DESC",
                        Notice.class)
                .setParameter("person", personId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(Long personId, boolean unread) {
        return em.createQuery(
                        "SELECT COUNT(n) FROM Notice n WHERE n.personId = :person"
                                + (unread ? " AND n.readAt IS NULL" : ""),
                        Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    /** Those of them that are the person's. */
    public List<Notice> find(Long personId, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT n FROM Notice n WHERE n.personId = :person AND n.id IN :ids", Notice.class)
                        .setParameter("person", personId)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public void readAll(Long personId, Instant now) {
        em.createQuery("UPDATE Notice n SET n.readAt = :now WHERE n.personId = :person AND n.readAt IS NULL")
                .setParameter("now", now)
                .setParameter("person", personId)
                .executeUpdate();
    }

    /** What the person has chosen; empty for who takes it as is usual. */
    public Optional<ReminderChoice> findChoice(Long personId) {
        return em.createQuery("SELECT c FROM ReminderChoice c WHERE c.personId = :person", ReminderChoice.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** The choice of the person, a usual one where there is none yet. */
    public ReminderChoice choice(Long personId) {
        return findChoice(personId).orElseGet(() -> {
            ReminderChoice usual = new ReminderChoice(personId);
            em.persist(usual);
            return usual;
        });
    }
}
