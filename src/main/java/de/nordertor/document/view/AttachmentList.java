package de.nordertor.document.view;

import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.boundary.Attachments;
import de.nordertor.document.entity.AttachmentType;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.Setting;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Navigation;
import de.nordertor.platform.view.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The attachments of the thing that a page shows, and the form to add one; the page's include says of which thing. */
@Named
@RequestScoped
public class AttachmentList {

    @Inject
    private Attachments attachments;

    @Inject
    private Settings settings;

    @Inject
    private Messages messages;

    @Inject
    private Notices notices;

    @Inject
    private Navigation navigation;

    private final Map<SubjectRef, List<AttachmentRow>> rows = new HashMap<>();
    private String title;
    private Part file;

    public List<AttachmentRow> rows(String kind, Long subjectId) {
        return subjectId == null
                ? List.of()
                : rows.computeIfAbsent(new SubjectRef(kind, subjectId), subject -> attachments.list(subject));
    }

    public boolean mayWrite(String kind, Long subjectId) {
        return subjectId != null && attachments.mayWrite(new SubjectRef(kind, subjectId));
    }

    /** Ends with a redirect, so that reloading the page does not send the file again. */
    public void upload(String kind, Long subjectId) {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            notices.error("document.attachment.noFile");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            Long id = attachments.add(new SubjectRef(kind, subjectId), title, file.getSubmittedFileName(), content);
            notices.done("document.attachment.added", attachments.get(id).title());
        } catch (IOException broken) {
            throw new ConflictException("document.file.notStored");
        }
        Faces.redirect(navigation.getAddress());
    }

    /** The page of one attachment, which leads back to this one. */
    public String editAddress(AttachmentRow row) {
        String here =
                navigation.getAddress().substring(Faces.getRequestContextPath().length());
        return "/document/attachment?id=" + row.id() + "&from=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    public String size(AttachmentRow row) {
        return FileSize.readable(row.size(), Faces.getLocale());
    }

    public String getHelp() {
        return messages.format(
                "document.attachment.file.help",
                FileSize.readable(settings.number(Setting.ATTACHMENT_MAX_BYTES), Faces.getLocale()),
                AttachmentType.names());
    }

    public String getAccepted() {
        return AttachmentType.accepted();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
