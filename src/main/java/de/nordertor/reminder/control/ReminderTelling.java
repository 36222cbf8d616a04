package de.nordertor.reminder.control;

import de.nordertor.identity.boundary.Addressee;
import de.nordertor.identity.boundary.Recipient;
import de.nordertor.identity.boundary.Recipients;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.Reminded;
import de.nordertor.reminder.entity.Notice;
import de.nordertor.reminder.entity.Reminder;
import de.nordertor.reminder.entity.ReminderAudience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Tells people what is due: asks the room whether it still is, finds out who is to be told today, and puts it into their
 * lists. All of a call or nothing of it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ReminderTelling {

    /** The key of the sentence that says why nothing came of it. */
    static final String NOBODY = "reminder.failure.nobody";

    @Inject
    private ReminderRepository reminders;

    @Inject
    private NoticeRepository notices;

    @Inject
    private ReminderSources sources;

    @Inject
    private Recipients recipients;

    /** Lets the rooms put right what they may have missed of the things, before anybody is told. */
    public void freshen(Collection<Long> ids) {
        sources.freshen(reminders.findSubjects(ids));
    }

    /** Those of them that still wait. @return how many people were told of how much, in all */
    public int tell(Collection<Long> ids, ZonedDateTime moment) {
        Instant now = moment.toInstant();
        LocalDate today = moment.toLocalDate();
        List<Reminder> waiting = reminders.lockWaiting(ids);
        Map<SubjectRef, Reminded> things =
                sources.current(waiting.stream().map(Reminder::subject).toList());
        Map<String, LocalDate> last = lastDays(waiting, today);
        List<Reminder> telling = new ArrayList<>();
        for (Reminder reminder : waiting) {
            Reminded thing = things.get(reminder.subject());
            if (thing == null || thing.dueVersion() != reminder.getDueVersion()) {
                reminder.cancel(now);
            } else if (reminder.getRemindOn().isBefore(last.get(line(reminder)))) {
                reminder.passOver(now);
            } else {
                telling.add(reminder);
            }
        }
        return tell(telling, things, now, today);
    }

    private int tell(List<Reminder> telling, Map<SubjectRef, Reminded> things, Instant now, LocalDate today) {
        Map<Reminder, List<Recipient>> reached = reached(telling, things, today);
        int told = 0;
        for (Reminder reminder : telling) {
            Reminded thing = things.get(reminder.subject());
            boolean urgent = thing.pressing() && !today.isBefore(thing.dueOn());
            List<Recipient> people = reached.get(reminder);
            people.forEach(
                    person -> notices.add(new Notice(reminder, person.personId(), person.insteadOf(), urgent, now)));
            told += people.size();
            if (!people.isEmpty()) {
                reminder.told(now);
            } else if (reminder.getAudience() == ReminderAudience.LEAD) {
                reminder.passOver(now);
            } else {
                reminder.failed(NOBODY, now);
            }
        }
        return told;
    }

    /** Keeps why one could not be told; it is tried again. */
    public void failed(Long id, String reason, ZonedDateTime moment) {
        reminders.lockWaiting(List.of(id)).forEach(reminder -> reminder.failed(reason, moment.toInstant()));
    }

    /** The last day that has come of each thing and audience: after a time without a server only that one is told. */
    private Map<String, LocalDate> lastDays(List<Reminder> waiting, LocalDate today) {
        Map<String, LocalDate> last = new HashMap<>();
        Map<String, List<Long>> ids = waiting.stream()
                .map(Reminder::subject)
                .distinct()
                .collect(Collectors.groupingBy(
                        SubjectRef::kind, Collectors.mapping(SubjectRef::id, Collectors.toList())));
        ids.forEach((kind, some) -> reminders
                .findDueOf(kind, some, today)
                .forEach(reminder -> last.merge(
                        line(reminder), reminder.getRemindOn(), (one, other) -> one.isAfter(other) ? one : other)));
        return last;
    }

    private static String line(Reminder reminder) {
        return reminder.subject() + "/" + reminder.getAudience() + "/" + reminder.getDueVersion();
    }

    private Map<Reminder, List<Recipient>> reached(
            List<Reminder> telling, Map<SubjectRef, Reminded> things, LocalDate today) {
        Map<Addressee, List<Recipient>> responsible = recipients.resolve(
                telling.stream()
                        .map(reminder -> addressee(reminder, things))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                today);
        Map<Reminder, List<Recipient>> reached = new HashMap<>();
        List<Reminder> left = new ArrayList<>();
        for (Reminder reminder : telling) {
            Addressee wanted = addressee(reminder, things);
            List<Recipient> people = wanted == null ? List.of() : responsible.getOrDefault(wanted, List.of());
            reached.put(reminder, people);
            if (people.isEmpty() && things.get(reminder.subject()).responsible().personId() != null) {
                left.add(reminder);
            }
        }
        // the lead of a person: because it is the lead's turn, or because the person cannot be told any more
        Map<Long, List<Recipient>> leads = recipients.leads(
                left.stream()
                        .map(reminder -> person(reminder, things))
                        .distinct()
                        .toList(),
                today);
        left.forEach(reminder -> reached.put(reminder, leads.getOrDefault(person(reminder, things), List.of())));
        return reached;
    }

    private static Long person(Reminder reminder, Map<SubjectRef, Reminded> things) {
        return things.get(reminder.subject()).responsible().personId();
    }

    /** Null for the lead of a person, who is found by the person. */
    private static Addressee addressee(Reminder reminder, Map<SubjectRef, Reminded> things) {
        Addressee responsible = things.get(reminder.subject()).responsible();
        if (reminder.getAudience() == ReminderAudience.RESPONSIBLE) {
            return responsible;
        }
        return responsible.departmentId() == null
                ? null
                : new Addressee(null, Role.DEPARTMENT_LEAD, responsible.departmentId());
    }
}
