package de.nordertor.document.control;

import de.nordertor.document.entity.Attachment;
import de.nordertor.document.entity.FileContent;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** The short transaction after a long upload: the content lies in its place before any row names it. */
@Stateless
public class AttachmentRecorder {

    static final int MAX_PER_SUBJECT = 200;

    @Inject
    private AttachmentRepository attachments;

    @Inject
    private SubjectGuards guards;

    @Inject
    private FileStore store;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Long record(SubjectRef subject, String title, FileContent content, ReceivedFile received) {
        guards.requireWrite(subject);
        if (attachments.count(subject) >= MAX_PER_SUBJECT) {
            throw new InvalidInputException("document.attachment.tooMany", MAX_PER_SUBJECT);
        }
        guards.beforeChange(subject);
        Long uploader = user.id().isPresent() ? user.id().getAsLong() : null;
        Attachment attachment = new Attachment(subject, title, content, uploader, clock.instant());
        store.keep(received);
        attachments.save(attachment);
        return attachment.getId();
    }
}
