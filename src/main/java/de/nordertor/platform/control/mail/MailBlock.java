package de.nordertor.platform.control.mail;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Mails that a sender has claimed to try one after the other, and the one that the mail server has just taken until that
 * is recorded. Public, because the container casts what an EJB returns.
 */
public final class MailBlock {

    private final Deque<ClaimedMail> untried;
    private ClaimedMail taken;

    MailBlock(Collection<ClaimedMail> mails) {
        untried = new ArrayDeque<>(mails);
    }

    /** Nothing is left to try. */
    boolean isEmpty() {
        return untried.isEmpty();
    }

    ClaimedMail next() {
        return untried.remove();
    }

    List<ClaimedMail> untried() {
        return List.copyOf(untried);
    }

    void take(ClaimedMail mail) {
        taken = mail;
    }

    /** What the mail server has taken and nobody has recorded yet. */
    Optional<ClaimedMail> taken() {
        return Optional.ofNullable(taken);
    }

    void recorded() {
        taken = null;
    }

    /** Nothing is left to record or to give back. */
    boolean isDone() {
        return untried.isEmpty() && taken == null;
    }

    void end() {
        untried.clear();
        taken = null;
    }
}
