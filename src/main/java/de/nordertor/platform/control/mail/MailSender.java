package de.nordertor.platform.control.mail;

import de.nordertor.platform.control.TransactionRetry;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One of several hands that take mails to the server: a block at a time, over one connection. What it has claimed and
 * cannot try it gives back.
 */
final class MailSender {

    /** So few that no mail waits long behind a slow one, and no server complains of too many in one conversation. */
    static final int BLOCK = 50;

    private static final Logger LOG = Logger.getLogger(MailSender.class.getName());

    private final MailClaims claims;
    private final MailRecorder recorder;
    private final MailServer server;
    private final MailBreaker breaker;
    private final Clock clock;

    MailSender(MailClaims claims, MailRecorder recorder, MailServer server, MailBreaker breaker, Clock clock) {
        this.claims = claims;
        this.recorder = recorder;
        this.server = server;
        this.breaker = breaker;
        this.clock = clock;
    }

    /** Sends until nothing is due, the server fails, or the time is over. */
    void sendUntil(Instant end) {
        while (!breaker.isOpen() && clock.instant().isBefore(end)) {
            if (!sendBlock(BLOCK)) {
                return;
            }
        }
    }

    /** Tries one mail, and closes the breaker when the server has an answer to it. */
    void sendOne() {
        if (sendBlock(1)) {
            breaker.close();
        }
    }

    /** @return whether something was due and the server answered to the end */
    private boolean sendBlock(int most) {
        MailBlock block = TransactionRetry.run(() -> claims.claim(most));
        if (block.isEmpty()) {
            return false;
        }
        try (MailConnection connection = server.connect()) {
            sendAll(connection, block);
            return true;
        } catch (MailFailure broken) {
            if (breaker.failed(broken.getMessage())) {
                LOG.log(
                        Level.WARNING,
                        "The mail server cannot be reached, or refuses what comes from us; mails wait",
                        broken);
            }
            return false;
        } finally {
            end(block);
        }
    }

    /** Stops where another sender has noticed that the server fails; a trial goes on, the breaker being open already. */
    private void sendAll(MailConnection connection, MailBlock block) throws MailFailure {
        boolean goesOn;
        try {
            do {
                ClaimedMail mail = block.next();
                goesOn = !begin(block, mail) || send(connection, block, mail);
            } while (goesOn && !block.isEmpty() && !breaker.isOpen());
        } finally {
            // before the connection is closed, which may take its time
            end(block);
        }
    }

    private boolean begin(MailBlock block, ClaimedMail mail) {
        boolean mayBeTried = recorder.begin(new MailStep(block.taken(), mail));
        block.recorded();
        return mayBeTried;
    }

    private void end(MailBlock block) {
        if (!block.isDone()) {
            TransactionRetry.run(() -> claims.end(block));
            block.end();
        }
    }

    /**
     * @return whether the conversation goes on; some servers end it after a refusal
     * @throws MailFailure when the server broke off without a word about the mail, or lets nothing of ours pass
     */
    private boolean send(MailConnection connection, MailBlock block, ClaimedMail mail) throws MailFailure {
        try {
            connection.send(mail);
        } catch (MailFailure failure) {
            return notTaken(mail, failure, connection.isOpen());
        } catch (RuntimeException unwritable) {
            // one that cannot even be written must not stop the others
            LOG.log(Level.WARNING, "Mail " + mail.messageId() + " could not be written", unwritable);
            claims.failed(mail, MailFailure.of(unwritable));
            return true;
        }
        breaker.taken();
        block.take(mail);
        return true;
    }

    private boolean notTaken(ClaimedMail mail, MailFailure failure, boolean isOpen) throws MailFailure {
        LOG.log(Level.INFO, "Mail {0} was not taken: {1}", new Object[] {mail.messageId(), failure.getMessage()});
        if (isOfServer(mail, failure, isOpen)) {
            claims.interrupted(mail, failure);
            throw failure;
        }
        claims.failed(mail, failure);
        return isOpen;
    }

    private boolean isOfServer(ClaimedMail mail, MailFailure failure, boolean isOpen) {
        if (failure.isOnPrinciple()) {
            return breaker.isOnPrinciple(mail.address());
        }
        return failure.isOfServer() || !isOpen && !failure.isForGood();
    }
}
