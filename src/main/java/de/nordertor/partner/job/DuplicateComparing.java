package de.nordertor.partner.job;

import de.nordertor.partner.boundary.DuplicateSearching;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * On every node; each takes what no other is at. Who was entered or changed is compared within a minute, or after the
 * import that is at work. A timer that throws twice would be gone for good.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DuplicateComparing {

    private static final Logger LOG = Logger.getLogger(DuplicateComparing.class.getName());

    /** So that one run ends before the next; 100,000 partners take a few. */
    private static final long MOST_MILLISECONDS = 40_000;

    @Inject
    private DuplicateSearching searching;

    @Schedule(hour = "*", minute = "*", second = "23", persistent = false)
    void everyMinute() {
        try {
            SystemWork.run(this::compare);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Partners were not compared for duplicates; tried again in a minute", failure);
        }
    }

    private void compare() {
        long end = System.nanoTime() + MOST_MILLISECONDS * 1_000_000;
        while (searching.mayCompare() && searching.compareNext() > 0 && System.nanoTime() < end) {
            // one transaction for each chunk
        }
    }
}
