package de.nordertor.partner.job;

import de.nordertor.document.boundary.ErasedFiles;
import de.nordertor.partner.boundary.Engagements;
import de.nordertor.partner.boundary.Retention;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every night: who is due for erasure is noted, partners to ask again are called to mind, and what a crash left of an
 * erasure goes. On two nodes both look; the second one finds nothing new. A timer that throws twice would be gone for good.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PersonTidying {

    private static final Logger LOG = Logger.getLogger(PersonTidying.class.getName());

    @Inject
    private Retention retention;

    @Inject
    private Engagements engagements;

    @Inject
    private ErasedFiles files;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void everyNight() {
        safely(() -> LOG.log(Level.FINE, "Newly due for erasure: {0}", retention.propose()));
        safely(engagements::remind);
        safely(() -> LOG.log(Level.FINE, "Erased contents removed: {0}", files.removeContents()));
    }

    private static void safely(Runnable work) {
        try {
            SystemWork.run(work);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The nightly care for personal data failed; tried again tomorrow", failure);
        }
    }
}
