package de.nordertor.reminder.job;

import de.nordertor.reminder.boundary.ReminderWork;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Gives the work back at the end of an execution; what is left is found by the next one. */
@Dependent
@Named("reminderEnd")
public class ReminderEnd extends AbstractJobListener {

    private static final Logger LOG = Logger.getLogger(ReminderEnd.class.getName());

    @Inject
    private ReminderWork work;

    @Inject
    private ReminderTask task;

    @Inject
    private JobContext job;

    @Override
    public void afterJob() {
        if (job.getBatchStatus() == BatchStatus.FAILED) {
            LOG.log(Level.WARNING, "The job of reminders ended early; the next one goes on in a minute");
        }
        task.call(() -> {
            work.end(task.worker());
            return null;
        });
    }
}
