package de.nordertor.reminder.job;

import de.nordertor.reminder.boundary.ReminderRuns;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Gives the work back at the end of an execution; what is left is found by the next one. */
@Dependent
@Named("reminderEnd")
public class ReminderEnd extends AbstractJobListener {

    private static final Logger LOG = Logger.getLogger(ReminderEnd.class.getName());

    @Inject
    private ReminderRuns runs;

    @Inject
    private ReminderTask task;

    @Inject
    private JobContext job;

    @Inject
    private Clock clock;

    @Override
    public void afterJob() {
        task.call(() -> {
            runs.end(task.worker(), failure(), clock.instant());
            return null;
        });
    }

    /** Null where it came to its end. */
    private Throwable failure() {
        if (job.getBatchStatus() != BatchStatus.FAILED) {
            return null;
        }
        LOG.log(Level.WARNING, "The job of reminders ended early; the next one goes on in a minute");
        return job.getTransientUserData() instanceof Throwable failure
                ? failure
                : new IllegalStateException("The batch runtime ended it: " + job.getExitStatus());
    }
}
