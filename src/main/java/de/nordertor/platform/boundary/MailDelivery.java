package de.nordertor.platform.boundary;

import de.nordertor.platform.control.mail.MailDispatcher;
import de.nordertor.platform.control.mail.OutgoingMailRepository;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.Setting;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** The work at the outbox that nobody asks for. */
@Stateless
@Permitted(Permission.MAIL_ADMINISTER)
public class MailDelivery {

    @Inject
    private MailDispatcher dispatcher;

    @Inject
    private OutgoingMailRepository mails;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Takes what is due to the mail server. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sendDue() {
        dispatcher.sendDue();
    }

    /** Forgets addressees and texts of what was settled long ago. @return how many */
    public int tidyUp() {
        Duration kept = Duration.ofDays(settings.number(Setting.MAIL_KEEP_DAYS));
        return mails.forgetSettledBefore(clock.instant().minus(kept));
    }
}
