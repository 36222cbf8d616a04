package de.nordertor.journal.view;

import de.nordertor.journal.boundary.Activities;
import de.nordertor.journal.boundary.FiledMail;
import de.nordertor.journal.boundary.Mails;
import de.nordertor.journal.boundary.Timelines;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Files a mail on the thing that the address names: as a file, or as text that is looked at before it is saved. */
@Named("mail")
@ViewScoped
public class MailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Mails mails;

    @Inject
    private Activities activities;

    @Inject
    private Timelines timelines;

    @Inject
    private FileNotices files;

    @Inject
    private Notices notices;

    private String kind;
    private Long subject;
    private SubjectTitle title;
    private String pasted;
    private ActivityFields fields;
    private transient Part file;

    public void load() {
        if (kind == null || subject == null) {
            throw new NotFoundException("platform.subject.notFound");
        }
        mails.requireWrite(new SubjectRef(kind, subject));
        title = timelines.subject(new SubjectRef(kind, subject));
    }

    /** Ends on the form of the new activity, so that the person sees what was understood. */
    public void upload() {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            notices.error("journal.mail.noFile");
            return;
        }
        FiledMail filed;
        try (InputStream content = file.getInputStream()) {
            filed = mails.file(title.subject(), content);
        } catch (IOException broken) {
            throw new ConflictException("journal.mail.notStored");
        }
        notices.done("journal.mail.filed", filed.title(), filed.kept());
        files.tell(filed.refused());
        if (filed.cut()) {
            notices.warn("journal.mail.cut");
        }
        go("/journal/activity?id=" + filed.activityId());
    }

    /** Shows what was recognised; nothing is saved yet. */
    public void read() {
        fields = new ActivityFields(mails.read(title.subject(), pasted));
    }

    /** Back to the pasted text as it was. */
    public void pasteAgain() {
        fields = null;
    }

    public void save() {
        activities.note(fields.input());
        notices.done("journal.activity.noted", fields.getTitle());
        go(title.path());
    }

    private static void go(String path) {
        Faces.redirect(Faces.getRequestContextPath() + path);
    }

    public boolean isConfirming() {
        return fields != null;
    }

    public ActivityFields getFields() {
        return fields;
    }

    public SubjectTitle getTitle() {
        return title;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getSubject() {
        return subject;
    }

    public void setSubject(Long subject) {
        this.subject = subject;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
