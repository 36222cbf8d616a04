package de.nordertor.reminder.job;

import de.nordertor.reminder.boundary.ReminderWork;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Passes on what reaches others by now; stops at once when another worker has taken over. */
@Dependent
@Named("reminderPassingWriter")
public class PassingWriter extends AbstractItemWriter {

    @Inject
    private ReminderWork work;

    @Inject
    private ReminderTask task;

    @Override
    public void writeItems(List<Object> items) {
        List<Long> ids = items.stream().map(Long.class::cast).toList();
        task.work(now -> work.passOn(ids, now));
    }
}
