package de.nordertor.reminder.control;

import de.nordertor.identity.boundary.Recipient;
import de.nordertor.reminder.entity.Notice;
import de.nordertor.reminder.entity.NoticeMail;
import de.nordertor.reminder.entity.Reminder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts reminders into the lists of people, into each once. */
@ApplicationScoped
public class NoticeLists {

    @Inject
    private NoticeRepository notices;

    /**
     * Who has it already keeps it; only where it had gone to somebody else it waits for a mail again.
     *
     * @param urgent whose mails leave at once
     * @return how many people were told of how much, in all
     */
    int tell(Map<Reminder, List<Recipient>> reached, Predicate<Reminder> urgent, Instant now) {
        Map<Reminder, List<Notice>> before =
                notices.findOf(reached.keySet()).stream().collect(Collectors.groupingBy(Notice::getReminder));
        int told = 0;
        for (Map.Entry<Reminder, List<Recipient>> entry : reached.entrySet()) {
            Reminder reminder = entry.getKey();
            for (Recipient person : entry.getValue()) {
                Optional<Notice> known = before.getOrDefault(reminder, List.of()).stream()
                        .filter(notice -> notice.getPersonId().equals(person.personId()))
                        .findFirst();
                if (known.isEmpty()) {
                    notices.add(
                            new Notice(reminder, person.personId(), person.insteadOf(), urgent.test(reminder), now));
                    told++;
                } else if (known.get().getMail() == NoticeMail.PASSED_ON) {
                    known.get().takeBack(person.insteadOf());
                    told++;
                }
            }
        }
        return told;
    }
}
