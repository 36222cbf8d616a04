package de.nordertor.platform.control.mail;

import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.OutgoingMail;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * A mail that this node has claimed.
 *
 * @param lease until when nobody else takes it; whoever finds another time there has been too slow
 * @param version as it was read; whoever finds another one there must not send what it said then
 * @param content is asked for where one that cannot be read stops nobody else
 */
record ClaimedMail(
        Long id,
        Instant lease,
        long version,
        String messageId,
        Instant createdAt,
        String name,
        String address,
        Supplier<MailContent> content) {

    static ClaimedMail of(OutgoingMail mail) {
        return new ClaimedMail(
                mail.getId(),
                mail.getNextAttemptAt(),
                mail.getVersion(),
                mail.getMessageId(),
                mail.getCreatedAt(),
                mail.getRecipientName(),
                mail.getRecipient(),
                mail::content);
    }
}
