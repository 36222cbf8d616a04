package de.nordertor.document.boundary;

import de.nordertor.document.control.AttachmentRecorder;
import de.nordertor.document.control.AttachmentRepository;
import de.nordertor.document.control.FileInspector;
import de.nordertor.document.control.FileStore;
import de.nordertor.document.control.ReceivedFile;
import de.nordertor.document.control.SubjectGuards;
import de.nordertor.document.entity.Attachment;
import de.nordertor.document.entity.FileContent;
import de.nordertor.document.entity.FileName;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.Setting;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that belong to a thing of some other room. Whoever is signed in may ask; that room's {@link SubjectGuard}
 * decides.
 */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class Attachments {

    @Inject
    private AttachmentRepository attachments;

    @Inject
    private AttachmentRecorder recorder;

    @Inject
    private SubjectGuards guards;

    @Inject
    private FileStore store;

    @Inject
    private FileInspector inspector;

    @Inject
    private Settings settings;

    /** Those that the person may read, in the order in which they came. */
    public List<AttachmentRow> list(SubjectRef subject) {
        boolean readsPublic = guards.mayRead(subject, Visibility.PUBLIC);
        boolean readsNonPublic = guards.mayRead(subject, Visibility.NON_PUBLIC);
        if (!readsPublic && !readsNonPublic) {
            return List.of();
        }
        return attachments.findRows(subject).stream()
                .filter(row -> row.isPublic() ? readsPublic : readsNonPublic)
                .toList();
    }

    /** Of several things of one kind; what has none that the person may read is not in the answer. */
    public Map<Long, List<AttachmentRow>> listOf(String kind, List<Long> ids) {
        Map<Long, List<AttachmentRow>> found = new HashMap<>();
        for (Long id : attachments.findSubjectsOf(kind, ids)) {
            List<AttachmentRow> rows = list(new SubjectRef(kind, id));
            if (!rows.isEmpty()) {
                found.put(id, rows);
            }
        }
        return found;
    }

    public boolean mayWrite(SubjectRef subject) {
        return guards.mayWrite(subject);
    }

    /**
     * Receives, inspects and keeps a file, non-public. No transaction and no connection is held while it arrives.
     *
     * @param title blank for the file's name without its extension
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Long add(SubjectRef subject, String title, String fileName, InputStream content) {
        guards.requireWrite(subject);
        FileName name = FileName.clean(fileName);
        try (ReceivedFile received = store.receive(content, settings.number(Setting.ATTACHMENT_MAX_BYTES))) {
            FileContent inspected = inspector.inspect(received, name);
            return recorder.record(subject, title, inspected, received);
        }
    }

    /**
     * Inspects a file that is about to be added to what does not exist yet, and keeps nothing.
     *
     * @param near a thing that the person may write, beside which the new one will stand
     * @throws de.nordertor.platform.entity.BusinessException saying why it would not be kept
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void check(SubjectRef near, String fileName, InputStream content) {
        guards.requireWrite(near);
        FileName name = FileName.clean(fileName);
        try (ReceivedFile received = store.receive(content, settings.number(Setting.ATTACHMENT_MAX_BYTES))) {
            inspector.inspect(received, name);
        }
    }

    /** For the page that changes it. */
    public AttachmentRow editable(Long id) {
        guards.requireWrite(attachments.get(id).subject());
        return attachments.getRow(id);
    }

    public void change(Long id, long version, String title, Visibility visibility) {
        Attachment attachment = writable(id, version);
        if (attachment.differs(title, visibility)) {
            guards.beforeChange(attachment.subject());
        }
        attachment.rename(title);
        attachment.show(visibility);
        attachments.save(attachment);
    }

    public void remove(Long id, long version) {
        Attachment attachment = writable(id, version);
        guards.beforeChange(attachment.subject());
        attachment.remove();
        attachments.save(attachment);
    }

    /** What stands in the head of a download; not found for who may not know it. */
    public AttachmentRow get(Long id) {
        Attachment attachment = attachments.get(id);
        if (!guards.mayRead(attachment.subject(), attachment.getVisibility())) {
            throw new NotFoundException("document.attachment.notFound");
        }
        return attachments.getRow(id);
    }

    /** The content of a row that {@link #get} gave out; the caller closes it. */
    public InputStream open(Long id) {
        try {
            return store.open(get(id).sha256());
        } catch (IOException lost) {
            throw new NotFoundException("document.attachment.lost");
        }
    }

    private Attachment writable(Long id, long version) {
        Attachment attachment = attachments.get(id);
        guards.requireWrite(attachment.subject());
        if (attachment.getVersion() != version) {
            throw new ConflictException("document.attachment.changed");
        }
        return attachment;
    }
}
