package de.nordertor.platform.job;

import de.nordertor.platform.boundary.MailDelivery;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** On every node: the mails are shared by their claims. A timer that throws twice would be gone for good. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MailDispatch {

    private static final Logger LOG = Logger.getLogger(MailDispatch.class.getName());

    @Inject
    private MailDelivery delivery;

    private String lastFailure;

    /** For the container, which finds no other than a public one. */
    public MailDispatch() {}

    MailDispatch(MailDelivery delivery) {
        this.delivery = delivery;
    }

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void everyTenSeconds() {
        safely(delivery::sendDue);
    }

    @Schedule(hour = "3", minute = "37", persistent = false)
    void everyNight() {
        safely(delivery::tidyUp);
    }

    /** What fails every ten seconds for the same reason is told once. */
    private void safely(Runnable work) {
        try {
            SystemWork.run(work);
            lastFailure = null;
        } catch (RuntimeException | Error failure) {
            if (!String.valueOf(failure).equals(lastFailure)) {
                LOG.log(Level.WARNING, "The outbox could not be cared for; tried again and again", failure);
            }
            lastFailure = String.valueOf(failure);
        }
    }
}
