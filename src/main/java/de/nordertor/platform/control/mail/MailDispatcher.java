package de.nordertor.platform.control.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes the mails that are due to the mail server, one after the other; several nodes share them. */
@ApplicationScoped
public class MailDispatcher {

    private static final Logger LOG = Logger.getLogger(MailDispatcher.class.getName());

    /** So that one round ends before the timer's next but a few. */
    private static final int MOST_A_ROUND = 200;

    @Inject
    private MailClaims claims;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    private volatile Outage outage;

    /** @param since when the server could not be reached for the first time of this outage */
    public record Outage(Instant since, String reply) {}

    /** Empty when the last conversation began well. */
    public Optional<Outage> outage() {
        return Optional.ofNullable(outage);
    }

    /** A server that cannot be reached costs no mail an attempt: they all wait until it can. */
    public void sendDue() {
        if (!claims.isAnyDue()) {
            return;
        }
        try (MailConnection connection = server.connect()) {
            outage = null;
            for (int i = 0; i < MOST_A_ROUND && connection.isOpen(); i++) {
                Optional<ClaimedMail> mail = claims.claim();
                if (mail.isEmpty()) {
                    return;
                }
                send(connection, mail.get());
            }
        } catch (MailFailure unreachable) {
            noteOutage(unreachable);
        }
    }

    private void send(MailConnection connection, ClaimedMail mail) {
        try {
            connection.send(mail);
        } catch (MailFailure failure) {
            LOG.log(Level.INFO, "Mail {0} was not taken: {1}", new Object[] {mail.messageId(), failure.getMessage()});
            claims.failed(mail, failure);
            return;
        } catch (RuntimeException unwritable) {
            // one that cannot even be written must not stop the others
            LOG.log(Level.WARNING, "Mail " + mail.messageId() + " could not be written", unwritable);
            claims.failed(mail, MailFailure.of(unwritable));
            return;
        }
        claims.sent(mail);
    }

    private void noteOutage(MailFailure unreachable) {
        if (outage == null) {
            LOG.log(Level.WARNING, "The mail server cannot be reached; mails wait", unreachable);
            outage = new Outage(clock.instant(), unreachable.getMessage());
        }
    }
}
