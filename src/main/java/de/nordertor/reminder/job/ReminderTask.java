package de.nordertor.reminder.job;

import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.reminder.boundary.ReminderWork;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What the parts of one execution have in common. */
@Dependent
public class ReminderTask {

    @Inject
    private JobContext job;

    private String worker;

    String worker() {
        if (worker == null) {
            worker = BatchRuntime.getJobOperator()
                    .getParameters(job.getExecutionId())
                    .getProperty(ReminderJobs.WORKER);
        }
        return worker;
    }

    /** Keeps the work for this execution. @throws IllegalStateException when another one has taken over */
    void requireOurs(ReminderWork work, ZonedDateTime now) {
        if (!work.hold(worker(), now)) {
            throw new IllegalStateException("Another execution has taken over the reminders");
        }
    }

    /** In the name of the system. */
    <T> T call(Supplier<T> task) {
        List<T> result = new ArrayList<>();
        SystemWork.run(() -> result.add(task.get()));
        return result.get(0);
    }
}
