package de.nordertor.reminder.job;

import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.reminder.boundary.ReminderRuns;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every minute, on every node, whether somebody has to be reminded, and starts the job where nobody else is at it. It
 * counts on no tick: what was missed is found by its day. A timer that throws twice would be gone for good.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReminderTimer {

    private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());

    @Inject
    private ReminderRuns runs;

    @Inject
    private Clock clock;

    private String lastFailure;

    @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
    void everyMinute() {
        safely(() -> runs.look(ZonedDateTime.now(clock)));
    }

    @Schedule(hour = "3", minute = "7", persistent = false)
    void everyNight() {
        safely(() -> runs.tidyUp(clock.instant()));
    }

    /** What fails every minute for the same reason is told once. */
    private void safely(Runnable work) {
        try {
            SystemWork.run(work);
            lastFailure = null;
        } catch (RuntimeException failure) {
            if (!String.valueOf(failure).equals(lastFailure)) {
                LOG.log(Level.WARNING, "Nobody could be reminded; tried again and again", failure);
            }
            lastFailure = String.valueOf(failure);
        }
    }
}
