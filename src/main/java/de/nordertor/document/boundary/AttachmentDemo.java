package de.nordertor.document.boundary;

import de.nordertor.document.control.AttachmentRepository;
import de.nordertor.document.control.FileInspector;
import de.nordertor.document.control.FileStore;
import de.nordertor.document.control.ReceivedFile;
import de.nordertor.document.entity.Attachment;
import de.nordertor.document.entity.FileName;
import de.nordertor.platform.boundary.Open;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Attachments of the demo town, in the one transaction in which its things are made. */
@Stateless
@Open("refuses everybody but the system's own work")
public class AttachmentDemo {

    @Inject
    private AttachmentRepository attachments;

    @Inject
    private FileStore store;

    @Inject
    private FileInspector inspector;

    @Inject
    private Clock clock;

    /** A plain text as a file. @return its id */
    public Long add(SubjectRef subject, String title, String fileName, String text) {
        if (!SystemWork.isRunning()) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        try (ReceivedFile received = store.receive(new ByteArrayInputStream(content), content.length)) {
            Attachment attachment = new Attachment(
                    subject, title, inspector.inspect(received, FileName.clean(fileName)), null, clock.instant());
            store.keep(received);
            attachments.save(attachment);
            return attachment.getId();
        }
    }
}
