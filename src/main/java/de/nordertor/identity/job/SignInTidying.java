package de.nordertor.identity.job;

import de.nordertor.identity.boundary.SignInHousekeeping;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every night, on every node: deleting twice does no harm. A timer that throws twice would be gone for good. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SignInTidying {

    private static final Logger LOG = Logger.getLogger(SignInTidying.class.getName());

    @Inject
    private SignInHousekeeping housekeeping;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void everyNight() {
        try {
            SystemWork.run(housekeeping::tidyUp);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Old attempts to sign in were not thrown away; tried again tomorrow", failure);
        }
    }
}
