package de.nordertor.reminder.job;

import de.nordertor.reminder.boundary.ReminderWork;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;

/** Tells a chunk of reminders; stops at once when another worker has taken over. */
@Dependent
@Named("reminderTellingWriter")
public class TellingWriter extends AbstractItemWriter {

    @Inject
    private ReminderWork work;

    @Inject
    private ReminderTask task;

    @Inject
    private Clock clock;

    @Override
    public void writeItems(List<Object> items) {
        List<Long> ids = items.stream().map(Long.class::cast).toList();
        task.call(() -> {
            task.requireOurs(work, ZonedDateTime.now(clock));
            return work.tell(ids, ZonedDateTime.now(clock));
        });
    }
}
