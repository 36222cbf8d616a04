package de.nordertor.reminder.control;

import de.nordertor.identity.boundary.Recipient;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.Reminded;
import de.nordertor.reminder.entity.Notice;
import de.nordertor.reminder.entity.NoticeMail;
import de.nordertor.reminder.entity.Reminder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What still waits for a mail, asked again just before one is written: what reaches somebody else by now is passed on,
 * because days may lie between the list and the mail, and what is over when the person's own mail is written is settled.
 */
@ApplicationScoped
public class OpenNotices {

    @Inject
    private NoticeRepository notices;

    @Inject
    private ReminderSources sources;

    @Inject
    private ReachedPeople people;

    @Inject
    private NoticeLists lists;

    /**
     * What is left.
     *
     * @param notices the earliest told first
     * @param things of all of them
     * @param told how many others were told instead
     */
    record Open(List<Notice> notices, Map<SubjectRef, Reminded> things, int told) {}

    /**
     * Of these people, whose mails may be written much later: what is over now stays, because it may go on until then.
     * Nobody else writes their mails before the end of the transaction.
     */
    Open of(Collection<Long> personIds, ZonedDateTime moment) {
        return of(personIds, moment, false);
    }

    /** Of the person whose mail is written now, without what is over. */
    Open of(Long personId, ZonedDateTime moment) {
        return of(List.of(personId), moment, true);
    }

    private Open of(Collection<Long> personIds, ZonedDateTime moment, boolean writing) {
        Instant now = moment.toInstant();
        List<Notice> waiting = notices.lockWaiting(personIds);
        Map<SubjectRef, Reminded> things = sources.current(
                waiting.stream().map(notice -> notice.getReminder().subject()).toList());
        List<Notice> current = new ArrayList<>();
        for (Notice notice : waiting) {
            Reminded thing = things.get(notice.getReminder().subject());
            if (thing != null && thing.dueVersion() == notice.getReminder().getDueVersion()) {
                current.add(notice);
            } else if (writing) {
                notice.mailed(NoticeMail.OVER, now);
            }
        }
        if (current.isEmpty()) {
            return new Open(current, things, 0);
        }
        Map<Reminder, List<Recipient>> reached =
                people.of(current.stream().map(Notice::getReminder).distinct().toList(), things, moment.toLocalDate());
        return passOn(current, things, reached, moment);
    }

    private Open passOn(
            List<Notice> current,
            Map<SubjectRef, Reminded> things,
            Map<Reminder, List<Recipient>> reached,
            ZonedDateTime moment) {
        List<Notice> left = new ArrayList<>();
        List<Notice> gone = new ArrayList<>();
        for (Notice notice : current) {
            Optional<Recipient> still = reached.get(notice.getReminder()).stream()
                    .filter(person -> person.personId().equals(notice.getPersonId()))
                    .findFirst();
            if (still.isPresent()) {
                notice.tellInsteadOf(still.get().insteadOf());
                left.add(notice);
            } else {
                gone.add(notice);
            }
        }
        Instant now = moment.toInstant();
        Map<Reminder, Set<Long>> owners =
                people.owners(gone.stream().map(Notice::getReminder).distinct().toList(), things, moment.toLocalDate());
        Map<Reminder, Boolean> urgent = new LinkedHashMap<>();
        for (Notice notice : gone) {
            Reminder reminder = notice.getReminder();
            notice.passOn(isMeant(notice, owners.get(reminder), reached.get(reminder)), now);
            urgent.put(reminder, notice.isUrgent());
        }
        return new Open(left, things, tellOthers(urgent, reached, now));
    }

    private int tellOthers(Map<Reminder, Boolean> urgent, Map<Reminder, List<Recipient>> reached, Instant now) {
        if (urgent.isEmpty()) {
            return 0;
        }
        Map<Reminder, List<Recipient>> others = new LinkedHashMap<>();
        urgent.keySet().forEach(reminder -> others.put(reminder, reached.get(reminder)));
        int told = lists.tell(others, urgent::get, now);
        others.forEach((reminder, here) -> {
            if (here.isEmpty()) {
                reminder.lost(ReminderTelling.NOBODY, now);
            }
        });
        return told;
    }

    /** Whether it is still the person's own thing, for whom only somebody stands in. */
    private static boolean isMeant(Notice notice, Set<Long> owners, List<Recipient> reached) {
        Long person = notice.getPersonId();
        return owners.contains(person) && notice.getInsteadOfId() == null
                || reached.stream().anyMatch(other -> person.equals(other.insteadOf()));
    }
}
