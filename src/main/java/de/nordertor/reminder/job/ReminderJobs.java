package de.nordertor.reminder.job;

import de.nordertor.reminder.boundary.ReminderWork;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;

/** Starts the batch job of reminders. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderJobs {

    static final String WORKER = "worker";

    private static final String JOB = "reminders";

    @Inject
    private ReminderWork work;

    /** @param worker who holds the work; it is given back at the end, also when the job does not even begin */
    public void start(String worker) {
        Properties parameters = new Properties();
        parameters.setProperty(WORKER, worker);
        try {
            BatchRuntime.getJobOperator().start(JOB, parameters);
        } catch (RuntimeException notStarted) {
            work.end(worker);
            throw notStarted;
        }
    }
}
