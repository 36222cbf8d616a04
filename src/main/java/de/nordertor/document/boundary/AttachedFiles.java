package de.nordertor.document.boundary;

import de.nordertor.document.control.AttachmentRepository;
import de.nordertor.document.control.FileStore;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The attachments of a thing, public or not, whoever asks: for rooms below that decide about them and have checked the right. */
@ApplicationScoped
public class AttachedFiles {

    @Inject
    private AttachmentRepository attachments;

    @Inject
    private FileStore store;

    /** In the order in which they came. */
    public List<AttachmentRow> of(SubjectRef subject) {
        return attachments.findRows(subject);
    }

    public AttachmentRow get(Long id) {
        return attachments.getRow(id);
    }

    /** Until the transaction ends nobody changes them, and what is read from now on is what was changed last. */
    public void hold(SubjectRef subject) {
        attachments.hold(subject);
    }

    /** @throws NotFoundException where the content is lost */
    public byte[] content(AttachmentRow row) {
        try (InputStream content = store.open(row.sha256())) {
            return content.readAllBytes();
        } catch (IOException lost) {
            throw new NotFoundException("document.attachment.lost");
        }
    }
}
