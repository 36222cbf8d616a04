package de.nordertor.reminder.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What this node sees of the work: whether it looks at all, and since when something waits although nobody has stopped the
 * job. Each node sees for itself, so that one whose timer is dead does not hide behind another.
 */
@ApplicationScoped
public class ReminderWatch {

    /** The timer looks every minute. */
    static final Duration SILENCE = Duration.ofMinutes(5);

    /** What is due is told within a minute or two, even when there is much. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    @Inject
    private Clock clock;

    private Instant lastLook;
    private Instant waitingSince;

    /** For the container. */
    protected ReminderWatch() {}

    ReminderWatch(Clock clock) {
        this.clock = clock;
        begin();
    }

    @PostConstruct
    void begin() {
        lastLook = clock.instant();
    }

    /** Nothing waits, or somebody has stopped the job. */
    public synchronized void calm() {
        lastLook = clock.instant();
        waitingSince = null;
    }

    /** Something waits. @param lastDone when a run came to its end; null when none ever did */
    public synchronized void waiting(Instant lastDone) {
        lastLook = clock.instant();
        if (waitingSince == null) {
            waitingSince = lastLook;
        } else if (lastDone != null && lastDone.isAfter(waitingSince)) {
            waitingSince = lastDone;
        }
    }

    /** Whether the timer of this node is alive. */
    public synchronized boolean isLooking() {
        return !clock.instant().isAfter(lastLook.plus(SILENCE));
    }

    /** Whether something waits longer than it may, and no run came to its end since. */
    public synchronized boolean isOverdue() {
        return waitingSince != null && clock.instant().isAfter(waitingSince.plus(PATIENCE));
    }
}
