package de.nordertor.reminder.control;

import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.entity.Notice;
import de.nordertor.reminder.entity.NoticeMail;
import de.nordertor.reminder.entity.ReminderAudience;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person is told of one thing in one line, however often it came into the list before the mail was written.
 *
 * @param notices none of which has a mail yet
 */
record Told(List<Notice> notices) {

    private record Line(SubjectRef subject, ReminderAudience audience, Long insteadOf) {}

    /** In the order in which the first of each was told. */
    static List<Told> of(List<Notice> notices) {
        Collection<List<Notice>> lines = notices.stream()
                .collect(Collectors.groupingBy(Told::line, LinkedHashMap::new, Collectors.toList()))
                .values();
        return lines.stream().map(Told::new).toList();
    }

    private static Line line(Notice notice) {
        return new Line(notice.getReminder().subject(), notice.getReminder().getAudience(), notice.getInsteadOfId());
    }

    /** Whether the mail leaves at once: one that cannot wait takes the others along. */
    boolean isUrgent() {
        return notices.stream().anyMatch(Notice::isUrgent);
    }

    /** That of the last day; of those that cannot wait where there are any. */
    Notice latest() {
        return notices.stream()
                .max(Comparator.comparing(Notice::isUrgent)
                        .thenComparing(notice -> notice.getReminder().getRemindOn()))
                .orElseThrow();
    }

    /** All of them lie in the outbox with that. */
    void mailed(NoticeMail how, Instant now) {
        notices.forEach(notice -> notice.mailed(how, now));
    }
}
