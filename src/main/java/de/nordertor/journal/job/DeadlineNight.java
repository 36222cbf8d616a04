package de.nordertor.journal.job;

import de.nordertor.journal.boundary.DeadlineMending;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every night: deadlines are on days on which the town hall works, also by the holidays of a new version, and those that hang
 * on another date are where it is. As a rule they are already; on two nodes both look, and the second one finds nothing left. A timer that throws twice would be gone for good.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DeadlineNight {

    private static final Logger LOG = Logger.getLogger(DeadlineNight.class.getName());

    @Inject
    private DeadlineMending mending;

    @Schedule(hour = "3", minute = "53", persistent = false)
    void everyNight() {
        safely(this::adaptDays);
        safely(this::mendAll);
    }

    private static void safely(Runnable work) {
        try {
            SystemWork.run(work);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The look at deadlines failed; tried again tomorrow", failure);
        }
    }

    private void adaptDays() {
        int adapted = mending.adaptDays();
        if (adapted > 0) {
            LOG.log(Level.INFO, "{0} deadlines count on another working day", adapted);
        }
    }

    private void mendAll() {
        List<Long> ids = mending.hanging();
        for (int first = 0; first < ids.size(); first += DeadlineMending.MOST) {
            mend(ids.subList(first, Math.min(ids.size(), first + DeadlineMending.MOST)));
        }
    }

    private void mend(List<Long> part) {
        try {
            int mended = mending.mend(List.copyOf(part));
            if (mended > 0) {
                LOG.log(Level.INFO, "{0} deadlines were not where they belong", mended);
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Some deadlines were not looked at; tried again tomorrow", failure);
        }
    }
}
