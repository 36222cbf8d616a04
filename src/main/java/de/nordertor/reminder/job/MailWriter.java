package de.nordertor.reminder.job;

import de.nordertor.reminder.boundary.ReminderWork;
import de.nordertor.reminder.boundary.RunCount;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Writes the mails of a few people, each by itself. */
@Dependent
@Named("reminderMailWriter")
public class MailWriter extends AbstractItemWriter {

    @Inject
    private ReminderWork work;

    @Inject
    private ReminderTask task;

    @Override
    public void writeItems(List<Object> items) {
        task.work(now ->
                items.stream().map(person -> work.write((Long) person, now)).reduce(RunCount.NOTHING, RunCount::plus));
    }
}
