package de.nordertor.platform.control.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Mails that a sender has claimed to try one after the other, the one that the mail server has just taken until that is
 * recorded, and those that it took before, whose texts are still kept. Public, because the container casts what an EJB returns.
 */
public final class MailBlock {

    private final Deque<ClaimedMail> untried;
    private final List<Long> recorded = new ArrayList<>();
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
        taken().ifPresent(mail -> recorded.add(mail.id()));
        taken = null;
    }

    /** All that the mail server has taken. */
    List<Long> sent() {
        List<Long> sent = new ArrayList<>(recorded);
        taken().ifPresent(mail -> sent.add(mail.id()));
        return sent;
    }

    /** Nothing is left to record, to forget or to give back. */
    boolean isDone() {
        return untried.isEmpty() && recorded.isEmpty() && taken == null;
    }

    void end() {
        untried.clear();
        recorded.clear();
        taken = null;
    }
}
