package de.nordertor.reminder.control;

import de.nordertor.platform.control.BulkRepository;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.ReminderOrder;
import de.nordertor.reminder.boundary.ReminderRow;
import de.nordertor.reminder.entity.NoticeMail;
import de.nordertor.reminder.entity.Reminder;
import de.nordertor.reminder.entity.ReminderState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The reminders: what is ordered, what is due, what became of it. */
@ApplicationScoped
public class ReminderRepository {

    private static final int PART = 500;

    /** Told ones stay told; one that was cancelled because something else was ordered waits again, as if it were new. */
    private static final String INSERT =
            "INSERT INTO reminder (id, version, subject_kind, subject_id, audience, due_version, days_before, remind_on, state,"
                    + " attempts) VALUES (?, 1, ?, ?, ?, ?, ?, ?, 'WAITING', 0) ON DUPLICATE KEY UPDATE"
                    + " remind_on = IF(state = 'CANCELLED', VALUES(remind_on), remind_on),"
                    + " attempts = IF(state = 'CANCELLED', 0, attempts),"
                    + " failure = IF(state = 'CANCELLED', NULL, failure),"
                    + " next_attempt_at = IF(state = 'CANCELLED', NULL, next_attempt_at),"
                    + " settled_at = IF(state = 'CANCELLED', NULL, settled_at),"
                    + " state = IF(state = 'CANCELLED', 'WAITING', state), version = reminder.version + 1";

    private static final List<ReminderState> OPEN = List.of(ReminderState.WAITING, ReminderState.FAILED);

    private static final String DUE = " WHERE r.state = :waiting AND r.remindOn <= :today"
            + " AND (r.nextAttemptAt IS NULL OR r.nextAttemptAt <= :now)";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private BulkRepository bulk;

    /** @param today earlier days are left out, unless the order catches up */
    public void add(Collection<ReminderOrder> orders, LocalDate today) {
        List<OrderedReminder> rows = orders.stream()
                .flatMap(order -> OrderedReminder.ahead(order, today).stream())
                .toList();
        List<Long> ids = new ArrayList<>(bulk.ids(rows.size()));
        bulk.write(INSERT, rows, row -> values(ids.remove(ids.size() - 1), row));
    }

    private static Object[] values(Long id, OrderedReminder row) {
        OrderedReminder.Key key = row.key();
        return new Object[] {
            id,
            key.subject().kind(),
            key.subject().id(),
            key.audience().name(),
            key.dueVersion(),
            key.daysBefore(),
            row.remindOn()
        };
    }

    /**
     * Cancels what waits of these things and is ordered no more. What is ordered again stays, also where its day has passed,
     * and is tried as if for the first time.
     */
    public void keepOrdered(Collection<ReminderOrder> orders, Instant now) {
        Set<OrderedReminder.Key> ordered = keys(orders);
        Map<Boolean, List<Reminder>> open = lockOpen(
                        orders.stream().map(ReminderOrder::subject).toList())
                .stream()
                .collect(Collectors.partitioningBy(reminder -> ordered.contains(OrderedReminder.Key.of(reminder))));
        parts(ids(open.get(false))).forEach(part -> em.createQuery("UPDATE Reminder r SET r.state = :cancelled,"
                        + " r.settledAt = :now, r.nextAttemptAt = NULL WHERE r.id IN :ids")
                .setParameter("cancelled", ReminderState.CANCELLED)
                .setParameter("now", now)
                .setParameter("ids", part)
                .executeUpdate());
        List<Reminder> tried = open.get(true).stream()
                .filter(reminder -> reminder.getFailure() != null)
                .toList();
        parts(ids(tried)).forEach(part -> em.createQuery("UPDATE Reminder r SET r.state = :waiting, r.attempts = 0,"
                        + " r.failure = NULL, r.nextAttemptAt = NULL, r.settledAt = NULL WHERE r.id IN :ids")
                .setParameter("waiting", ReminderState.WAITING)
                .setParameter("ids", part)
                .executeUpdate());
    }

    /**
     * What rested when a mail was to be written and is ordered again waits for the next one. What was mailed stays so, and
     * what nobody was told of is told in its turn.
     */
    public void mailAfterRest(Collection<ReminderOrder> orders) {
        Set<OrderedReminder.Key> ordered = keys(orders);
        List<Long> rested = new ArrayList<>();
        byKind(orders.stream().map(ReminderOrder::subject).toList())
                .forEach((kind, ids) -> parts(ids).forEach(part -> findOver(kind, part)
                        .filter(row -> ordered.contains(OrderedReminder.Key.of((Reminder) row[1])))
                        .forEach(row -> rested.add((Long) row[0]))));
        parts(rested).forEach(part -> em.createQuery("UPDATE Notice n SET n.mail = :waiting, n.mailedAt = NULL"
                        + " WHERE n.id IN :ids AND n.mail = :over")
                .setParameter("waiting", NoticeMail.WAITING)
                .setParameter("ids", part)
                .setParameter("over", NoticeMail.OVER)
                .executeUpdate());
    }

    /** The id of each notice with its reminder. Without locks: who writes mails locks notices first, who orders reminders. */
    private Stream<Object[]> findOver(String kind, List<Long> ids) {
        return em
                .createQuery(
                        "SELECT n.id, r FROM Notice n JOIN n.reminder r WHERE r.subjectKind = :kind"
                                + " AND r.subjectId IN :ids AND r.state = :told AND n.mail = :over",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .setParameter("told", ReminderState.TOLD)
                .setParameter("over", NoticeMail.OVER)
                .getResultList()
                .stream();
    }

    private static Set<OrderedReminder.Key> keys(Collection<ReminderOrder> orders) {
        return orders.stream()
                .flatMap(order -> OrderedReminder.all(order).stream())
                .map(OrderedReminder::key)
                .collect(Collectors.toSet());
    }

    private static List<Long> ids(List<Reminder> reminders) {
        return reminders.stream().map(Reminder::getId).toList();
    }

    /** Those of the things that are not told; nobody else changes them before the end of the transaction. */
    private List<Reminder> lockOpen(Collection<SubjectRef> subjects) {
        List<Reminder> open = new ArrayList<>();
        byKind(subjects).forEach((kind, ids) -> parts(ids)
                .forEach(part -> open.addAll(em.createQuery(
                                "SELECT r FROM Reminder r WHERE r.subjectKind = :kind AND r.subjectId IN :ids"
                                        + " AND r.state IN :open",
                                Reminder.class)
                        .setParameter("kind", kind)
                        .setParameter("ids", part)
                        .setParameter("open", OPEN)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList())));
        return open;
    }

    public void cancelWaiting(Collection<SubjectRef> subjects, Instant now) {
        byKind(subjects).forEach((kind, ids) -> parts(ids)
                .forEach(part -> em.createQuery("UPDATE Reminder r SET r.state = :cancelled, r.settledAt = :now,"
                                + " r.nextAttemptAt = NULL WHERE r.subjectKind = :kind AND r.subjectId IN :ids"
                                + " AND r.state IN :open")
                        .setParameter("cancelled", ReminderState.CANCELLED)
                        .setParameter("now", now)
                        .setParameter("kind", kind)
                        .setParameter("ids", part)
                        .setParameter("open", OPEN)
                        .executeUpdate()));
    }

    public List<ReminderRow> findRows(SubjectRef subject) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.reminder.boundary.ReminderRow(r.remindOn, r.audience, r.state,"
                                + " COUNT(n)) FROM Reminder r LEFT JOIN Notice n ON n.reminder = r"
                                + " WHERE r.subjectKind = :kind AND r.subjectId = :id AND r.state <> :cancelled"
                                + " GROUP BY r.id, r.remindOn, r.audience, r.state ORDER BY r.remindOn, r.id",
                        ReminderRow.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("cancelled", ReminderState.CANCELLED)
                .getResultList();
    }

    /** The next ones whose day has come. @param after the last id of those before */
    public List<Long> findDue(Long after, LocalDate today, Instant now, int most) {
        return em.createQuery("SELECT r.id FROM Reminder r" + DUE + " AND r.id > :after ORDER BY r.id", Long.class)
                .setParameter("waiting", ReminderState.WAITING)
                .setParameter("today", today)
                .setParameter("now", now)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The things that they are of. */
    List<SubjectRef> findSubjects(Collection<Long> ids) {
        return em.createQuery("SELECT r.subjectKind, r.subjectId FROM Reminder r WHERE r.id IN :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new SubjectRef((String) row[0], (Long) row[1]))
                .toList();
    }

    /** Those of them that wait; nobody else changes them before the end of the transaction. */
    public List<Reminder> lockWaiting(Collection<Long> ids) {
        return em.createQuery("SELECT r FROM Reminder r WHERE r.id IN :ids AND r.state = :waiting", Reminder.class)
                .setParameter("ids", ids)
                .setParameter("waiting", ReminderState.WAITING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** All that wait and whose day has come, of these things. */
    public List<Reminder> findDueOf(String kind, Collection<Long> ids, LocalDate today) {
        return em.createQuery(
                        "SELECT r FROM Reminder r WHERE r.subjectKind = :kind AND r.subjectId IN :ids"
                                + " AND r.state = :waiting AND r.remindOn <= :today",
                        Reminder.class)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .setParameter("waiting", ReminderState.WAITING)
                .setParameter("today", today)
                .getResultList();
    }

    private static Map<String, List<Long>> byKind(Collection<SubjectRef> subjects) {
        return subjects.stream()
                .collect(Collectors.groupingBy(
                        SubjectRef::kind, Collectors.mapping(SubjectRef::id, Collectors.toList())));
    }

    private static List<List<Long>> parts(List<Long> ids) {
        return IntStream.iterate(0, first -> first < ids.size(), first -> first + PART)
                .mapToObj(first -> ids.subList(first, Math.min(ids.size(), first + PART)))
                .toList();
    }
}
