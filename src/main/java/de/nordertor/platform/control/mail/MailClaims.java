package de.nordertor.platform.control.mail;

import de.nordertor.platform.entity.MailState;
import de.nordertor.platform.entity.OutgoingMail;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The short transactions before and after the conversation with the mail server, so that no row is locked while it lasts.
 * A node that dies in between leaves claims that end by themselves; the mail is then tried again under its old Message-ID.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailClaims {

    /** So long nobody else takes what is in a block. */
    public static final Duration LEASE = Duration.ofMinutes(5);

    /** So long before, no conversation begins any more: the time-outs of the mail session end it in time. */
    static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(3);

    @Inject
    private MailClaimRepository claims;

    @Inject
    private OutgoingMailRepository mails;

    @Inject
    private Clock clock;

    public boolean isAnyDue() {
        return claims.isAnyDue(now());
    }

    /** Those that are due longest; empty when none is, or others have them all. */
    public MailBlock claim(int most) {
        Instant now = now();
        return new MailBlock(claims.claimDue(most, now, now.plus(LEASE)).stream()
                .map(ClaimedMail::of)
                .toList());
    }

    /**
     * Records what the mail server has taken from some senders, and counts an attempt of what each of them wants to try next.
     *
     * @return the ids of those that may be tried; without one that somebody has withdrawn or changed, or another node may have
     */
    public Set<Long> begin(Collection<MailStep> steps) {
        Instant now = now();
        claims.sent(steps.stream().flatMap(step -> step.taken().stream()).toList(), now);
        return claims.begin(steps.stream()
                .map(MailStep::next)
                .filter(mail -> now.isBefore(mail.lease().minus(LONGEST_ATTEMPT)))
                .toList());
    }

    /**
     * Records what was taken last, and forgets the texts of all that was sent. What was not tried costs no attempt and is
     * due at once.
     *
     * @return how many of those not tried were still ours
     */
    public int end(MailBlock block) {
        claims.sent(block.taken().stream().toList(), now());
        if (!block.sent().isEmpty()) {
            claims.forgetTexts(block.sent());
        }
        return block.isEmpty() ? 0 : claims.giveBack(block.untried(), now());
    }

    public void failed(ClaimedMail claimed, MailFailure failure) {
        ifStillOurs(claimed, mail -> fail(mail, failure));
    }

    /**
     * The server broke off in the middle of it, or lets nothing of ours pass. The latter costs nothing however often; the
     * former once: from the second time on it is perhaps the mail's fault.
     */
    public void interrupted(ClaimedMail claimed, MailFailure failure) {
        ifStillOurs(claimed, mail -> {
            if (failure.isOfServer() || mail.getFailure() == null) {
                mail.interrupted(
                        failure.getMessage(), now(), MailBackOff.after(1).orElseThrow());
            } else {
                fail(mail, failure);
            }
        });
    }

    private void fail(OutgoingMail mail, MailFailure failure) {
        Optional<Duration> wait = failure.isForGood() ? Optional.empty() : MailBackOff.after(mail.getAttempts());
        wait.ifPresentOrElse(
                pause -> mail.failed(failure.getMessage(), now(), pause),
                () -> mail.undeliverable(failure.getMessage(), now()));
    }

    /** Somebody may have withdrawn it meanwhile, or another node has it because this one was too slow. */
    private void ifStillOurs(ClaimedMail claimed, Consumer<OutgoingMail> step) {
        OutgoingMail mail = mails.get(claimed.id());
        if (mail.getState() == MailState.WAITING && claimed.lease().equals(mail.getNextAttemptAt())) {
            step.accept(mail);
        }
    }

    /** As finely as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
