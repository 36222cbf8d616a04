package de.nordertor.platform.job;

import de.nordertor.platform.boundary.SearchHousekeeping;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** On every node, because each has an index of its own. A timer that throws twice would be gone for good. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchTidying {

    private static final Logger LOG = Logger.getLogger(SearchTidying.class.getName());

    @Inject
    private SearchHousekeeping housekeeping;

    private String lastFailure;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyTenSeconds() {
        safely(housekeeping::catchUp);
    }

    @Schedule(hour = "3", minute = "47", persistent = false)
    void everyNight() {
        safely(housekeeping::tidyUp);
        safely(housekeeping::compact);
    }

    /** What fails every ten seconds for the same reason is told once. */
    private void safely(Runnable work) {
        try {
            SystemWork.run(work);
            lastFailure = null;
        } catch (RuntimeException failure) {
            if (!String.valueOf(failure).equals(lastFailure)) {
                LOG.log(Level.WARNING, "The search index could not be cared for; tried again and again", failure);
            }
            lastFailure = String.valueOf(failure);
        }
    }
}
