package de.nordertor.reminder.boundary;

import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.control.WorkLeaseRepository;
import de.nordertor.platform.entity.Permission;
import de.nordertor.reminder.control.ReminderBatch;
import de.nordertor.reminder.control.ReminderRunRepository;
import de.nordertor.reminder.control.ReminderWatch;
import de.nordertor.reminder.control.StandInRepository;
import de.nordertor.reminder.entity.RunState;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;

/** The runs of the job that reminds people: one at a time in the whole town, each of them on record. */
@Stateless
@Permitted(Permission.MAIL_ADMINISTER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderRuns {

    /** The parameter of the batch job that names who holds the work. */
    public static final String WORKER = "worker";

    static final Duration KEPT = Duration.ofDays(90);

    private static final String LEASE = "reminders";

    /** Longer than one part takes. */
    private static final Duration LEASE_TIME = Duration.ofMinutes(5);

    @Inject
    private ReminderWork work;

    @Inject
    private ReminderRunRepository runs;

    @Inject
    private WorkLeaseRepository leases;

    @Inject
    private StandInRepository standIns;

    @Inject
    private ReminderWatch watch;

    @Inject
    private ReminderBatch batch;

    /** What the timer does: starts a run where somebody has to be reminded, and nobody is at it or has stopped the job. */
    public void look(ZonedDateTime now) {
        if (runs.findPause().isPresent() || !work.isAnythingDue(now)) {
            watch.calm();
            return;
        }
        watch.waiting(runs.findLast(RunState.DONE).map(RunRow::endedAt).orElse(null));
        start(now);
    }

    /** @return false when another worker is at it */
    public boolean start(ZonedDateTime now) {
        String worker = UUID.randomUUID().toString();
        if (!hold(worker, now)) {
            return false;
        }
        try {
            runs.begin(worker, now.toInstant());
            batch.start(WORKER, worker);
        } catch (RuntimeException notStarted) {
            end(worker, notStarted, now.toInstant());
            throw notStarted;
        }
        return true;
    }

    /** Takes the work for this worker, or keeps it. @return false when another one is at it */
    public boolean hold(String worker, ZonedDateTime now) {
        return leases.take(LEASE, worker, now.toInstant(), now.toInstant().plus(LEASE_TIME));
    }

    /** Puts on record what a part of the run has done. */
    public void count(String worker, RunCount done) {
        runs.count(worker, done);
    }

    /** Gives the work back. @param failure why the run ended early; null when it came to its end */
    public void end(String worker, Throwable failure, Instant now) {
        try {
            runs.end(worker, failure == null ? null : Failures.reason(failure), now);
        } finally {
            leases.giveBack(LEASE, worker);
        }
    }

    /** What is on record longer than three months is forgotten, also who was told instead of whom. @return how many runs */
    public int tidyUp(Instant now) {
        Instant then = now.minus(KEPT);
        boolean more = true;
        while (more) {
            more = standIns.forgetBefore(then);
        }
        return runs.forgetBefore(then);
    }
}
