package de.nordertor.reminder.job;

import de.nordertor.reminder.boundary.ReminderWork;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;

/** Writes the mails of a few people, each by itself. */
@Dependent
@Named("reminderMailWriter")
public class MailWriter extends AbstractItemWriter {

    @Inject
    private ReminderWork work;

    @Inject
    private ReminderTask task;

    @Inject
    private Clock clock;

    @Override
    public void writeItems(List<Object> items) {
        task.call(() -> {
            ZonedDateTime now = ZonedDateTime.now(clock);
            task.requireOurs(work, now);
            return items.stream()
                    .mapToInt(person -> work.write((Long) person, now))
                    .sum();
        });
    }
}
