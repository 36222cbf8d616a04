package de.nordertor.platform.control.mail;

import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.OutgoingMail;
import java.time.Instant;

/**
 * A mail that this node has taken for one attempt.
 *
 * @param attempt the how manieth; whoever comes back with an older one has been too slow
 */
record ClaimedMail(
        Long id, int attempt, String messageId, Instant createdAt, String name, String address, MailContent content) {

    static ClaimedMail of(OutgoingMail mail) {
        return new ClaimedMail(
                mail.getId(),
                mail.getAttempts(),
                mail.getMessageId(),
                mail.getCreatedAt(),
                mail.getRecipientName(),
                mail.getRecipient(),
                mail.content());
    }
}
