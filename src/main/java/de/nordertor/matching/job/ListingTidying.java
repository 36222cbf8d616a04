package de.nordertor.matching.job;

import de.nordertor.matching.boundary.ListingExpiry;
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
 * Every night: needs and offers that nobody has confirmed in time expire. What was missed while the server was down is made
 * up for; on two nodes both look, and the second one finds nothing left. A timer that throws twice would be gone for good.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ListingTidying {

    private static final Logger LOG = Logger.getLogger(ListingTidying.class.getName());

    @Inject
    private ListingExpiry expiry;

    @Schedule(hour = "3", minute = "41", persistent = false)
    void everyNight() {
        safely(expiry::remind);
        safely(this::expireAll);
    }

    private static void safely(Runnable work) {
        try {
            SystemWork.run(work);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The look at needs and offers failed; tried again tomorrow", failure);
        }
    }

    private void expireAll() {
        int expired = 1;
        for (List<Long> due = expiry.due(); expired > 0 && !due.isEmpty(); due = expiry.due()) {
            expired = (int) due.stream().filter(this::expire).count();
        }
    }

    private boolean expire(Long id) {
        try {
            return expiry.expire(id);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Need or offer " + id + " did not expire; tried again tomorrow", failure);
            return false;
        }
    }
}
