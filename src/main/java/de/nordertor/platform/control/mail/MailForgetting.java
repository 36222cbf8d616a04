package de.nordertor.platform.control.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** Forgets of old mails what nobody needs, a block in a transaction: what is forgotten already is not touched again. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class MailForgetting {

    public static final int BLOCK = 1_000;

    @Inject
    private OutgoingMailRepository mails;

    /** Addressee and texts of what was settled before then. @return how many; fewer than a block when it was the last one */
    public int settledBefore(Instant then) {
        return mails.forgetSettledBefore(then, BLOCK);
    }

    /** The texts of what was sent before then. @return how many; fewer than a block when it was the last one */
    public int textsSentBefore(Instant then) {
        return mails.forgetTextsSentBefore(then, BLOCK);
    }
}
