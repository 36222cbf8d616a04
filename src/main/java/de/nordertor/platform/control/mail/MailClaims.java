package de.nordertor.platform.control.mail;

import de.nordertor.platform.entity.MailState;
import de.nordertor.platform.entity.OutgoingMail;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The short transactions before and after the conversation with the mail server, so that no row is locked while it lasts.
 * A node that dies in between leaves a claim that ends by itself; the mail is then tried again under its old Message-ID.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailClaims {

    /** Longer than a conversation can take: the time-outs of the mail session are far below. */
    static final Duration LEASE = Duration.ofMinutes(10);

    @Inject
    private OutgoingMailRepository mails;

    @Inject
    private Clock clock;

    public boolean isAnyDue() {
        return mails.isAnyDue(clock.instant());
    }

    /** The next one that is due; empty when none is, or others have them all. */
    public Optional<ClaimedMail> claim() {
        return mails.lockDue(clock.instant()).map(mail -> {
            mail.claim(clock.instant().plus(LEASE));
            return ClaimedMail.of(mail);
        });
    }

    public void sent(ClaimedMail claimed) {
        ifStillOurs(claimed, mail -> mail.sent(clock.instant()));
    }

    public void failed(ClaimedMail claimed, MailFailure failure) {
        ifStillOurs(claimed, mail -> {
            Optional<Duration> wait = failure.isForGood() ? Optional.empty() : MailBackOff.after(claimed.attempt());
            wait.ifPresentOrElse(
                    pause -> mail.failed(failure.getMessage(), clock.instant(), pause),
                    () -> mail.undeliverable(failure.getMessage(), clock.instant()));
        });
    }

    /** Somebody may have withdrawn it meanwhile, or another node has it because this one was too slow. */
    private void ifStillOurs(ClaimedMail claimed, Consumer<OutgoingMail> step) {
        OutgoingMail mail = mails.get(claimed.id());
        if (mail.getState() == MailState.WAITING && mail.getAttempts() == claimed.attempt()) {
            step.accept(mail);
        }
    }
}
