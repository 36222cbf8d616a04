package de.nordertor.journal.control;

import de.nordertor.journal.boundary.ActivityInput;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.platform.entity.SubjectRef;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * What a mail says, ready for the journal.
 *
 * @param messageId by which the same mail is recognised; null where it has none
 * @param sentAt in the town's time, never in the future
 * @param cut whether the text was longer than an activity can be
 */
record ReadMail(
        String messageId,
        LocalDateTime sentAt,
        String title,
        String participants,
        String text,
        boolean cut,
        List<Attached> attached) {

    ActivityInput on(SubjectRef subject) {
        return new ActivityInput(
                ActivityKind.MAIL,
                sentAt.toLocalDate(),
                sentAt.toLocalTime(),
                title,
                participants,
                text,
                null,
                Set.of(subject));
    }

    /** A file in a mail. */
    record Attached(String fileName, MailPart part) {}
}
