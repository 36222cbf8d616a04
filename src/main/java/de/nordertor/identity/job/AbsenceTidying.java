package de.nordertor.identity.job;

import de.nordertor.identity.boundary.AbsenceHousekeeping;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every night, on every node: forgetting twice does no harm. A timer that throws twice would be gone for good. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AbsenceTidying {

    private static final Logger LOG = Logger.getLogger(AbsenceTidying.class.getName());

    @Inject
    private AbsenceHousekeeping housekeeping;

    @Schedule(hour = "3", minute = "27", persistent = false)
    void everyNight() {
        try {
            SystemWork.run(housekeeping::tidyUp);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Old absences were not forgotten; tried again tomorrow", failure);
        }
    }
}
