package de.nordertor.reminder.control;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Properties;

/** The batch job of the server. */
@ApplicationScoped
public class ReminderBatch {

    private static final String JOB = "reminders";

    /** Outside of any transaction. @param worker who holds the work; the job finds it under that name of a parameter */
    public void start(String parameter, String worker) {
        Properties parameters = new Properties();
        parameters.setProperty(parameter, worker);
        BatchRuntime.getJobOperator().start(JOB, parameters);
    }
}
