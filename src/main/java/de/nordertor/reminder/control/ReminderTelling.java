package de.nordertor.reminder.control;

import de.nordertor.identity.boundary.Recipient;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.Reminded;
import de.nordertor.reminder.entity.Reminder;
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
    private ReminderSources sources;

    @Inject
    private ReachedPeople people;

    @Inject
    private NoticeLists lists;

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
        Map<Reminder, List<Recipient>> reached = people.of(telling, things, today);
        int told = lists.tell(reached, reminder -> isUrgent(things.get(reminder.subject()), today), now);
        reached.forEach((reminder, here) -> {
            if (here.isEmpty()) {
                reminder.failed(NOBODY, now);
            } else {
                reminder.told(now);
            }
        });
        return told;
    }

    private static boolean isUrgent(Reminded thing, LocalDate today) {
        return thing.pressing() && !today.isBefore(thing.dueOn());
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
}
