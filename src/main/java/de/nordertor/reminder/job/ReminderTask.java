package de.nordertor.reminder.job;

import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.reminder.boundary.ReminderRuns;
import de.nordertor.reminder.boundary.RunCount;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the parts of one execution have in common. */
@Dependent
public class ReminderTask {

    @Inject
    private JobContext job;

    @Inject
    private ReminderRuns runs;

    @Inject
    private Clock clock;

    private String worker;

    String worker() {
        if (worker == null) {
            worker = BatchRuntime.getJobOperator()
                    .getParameters(job.getExecutionId())
                    .getProperty(ReminderRuns.WORKER);
        }
        return worker;
    }

    /**
     * Does a part of the work and puts on record what came of it.
     *
     * @throws IllegalStateException when another execution has taken over
     */
    void work(Function<ZonedDateTime, RunCount> part) {
        call(() -> {
            ZonedDateTime now = ZonedDateTime.now(clock);
            if (!runs.hold(worker(), now)) {
                throw new IllegalStateException("Another execution has taken over the reminders");
            }
            runs.count(worker(), part.apply(now));
            return null;
        });
    }

    /** In the name of the system. */
    <T> T call(Supplier<T> task) {
        List<T> result = new ArrayList<>();
        try {
            SystemWork.run(() -> result.add(task.get()));
        } catch (RuntimeException failure) {
            // what the job's end puts on record
            job.setTransientUserData(failure);
            throw failure;
        }
        return result.get(0);
    }
}
