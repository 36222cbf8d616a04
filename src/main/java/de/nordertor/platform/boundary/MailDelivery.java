package de.nordertor.platform.boundary;

import de.nordertor.platform.control.mail.MailDispatcher;
import de.nordertor.platform.control.mail.MailForgetting;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.Setting;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;

/** The work at the outbox that nobody asks for. */
@Stateless
@Permitted(Permission.MAIL_ADMINISTER)
public class MailDelivery {

    /** Longer than any sender has a block in its hands. */
    private static final Duration LONGEST_BLOCK = Duration.ofMinutes(30);

    @Inject
    private MailDispatcher dispatcher;

    @Inject
    private MailForgetting forgetting;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Takes what is due to the mail server. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sendDue() {
        dispatcher.sendDue();
    }

    /**
     * Forgets addressees and texts of what was settled long ago, and the texts of what was sent by a node that died before
     * it forgot them.
     *
     * @return how many
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int tidyUp() {
        Instant now = clock.instant();
        Duration kept = Duration.ofDays(settings.number(Setting.MAIL_KEEP_DAYS));
        return inBlocks(() -> forgetting.settledBefore(now.minus(kept)))
                + inBlocks(() -> forgetting.textsSentBefore(now.minus(LONGEST_BLOCK)));
    }

    private static int inBlocks(IntSupplier block) {
        int all = 0;
        int last;
        do {
            last = block.getAsInt();
            all += last;
        } while (last == MailForgetting.BLOCK);
        return all;
    }
}
