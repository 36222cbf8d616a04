package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.CalendarMethod;
import de.nordertor.platform.entity.MailState;
import de.nordertor.platform.entity.SubjectRef;
import java.io.Serializable;
import java.time.Instant;

/**
 * A mail in the outbox, without what it says.
 *
 * @param recipient null when it was forgotten
 * @param title null when it was forgotten, or is not for the reader
 * @param revision of the subject, as the mail tells it
 * @param method what a calendar does with it; null for a mail without an event
 * @param attempts how often it was tried
 * @param nextAttemptAt null when nothing is attempted any more
 * @param settledAt when it was sent, given up or withdrawn; null while it waits
 * @param failure what the mail server said last; null when nothing went wrong
 */
public record MailRow(
        Long id,
        String subjectKind,
        Long subjectId,
        long revision,
        String recipientName,
        String recipient,
        String title,
        CalendarMethod method,
        MailState state,
        Instant createdAt,
        int attempts,
        Instant nextAttemptAt,
        Instant settledAt,
        String failure)
        implements Serializable {

    public SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    /** For those who may not know what it says: the town's keeper reads no letters. */
    MailRow sealed() {
        return new MailRow(
                id,
                subjectKind,
                subjectId,
                revision,
                recipientName,
                recipient,
                state == MailState.KEPT ? title : null,
                method,
                state,
                createdAt,
                attempts,
                nextAttemptAt,
                settledAt,
                failure);
    }

    /** Name and address, or what of them is known; empty when they were forgotten. */
    public String to() {
        if (recipient == null) {
            return "";
        }
        return recipientName == null ? recipient : recipientName + " <" + recipient + ">";
    }
}
