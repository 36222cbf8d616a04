package de.nordertor.journal.view;

import de.nordertor.journal.boundary.Activities;
import de.nordertor.journal.boundary.ActivityView;
import de.nordertor.journal.boundary.OpenActivity;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One activity: what it says, or the form that writes it; a new one on the thing that the address names. */
@Named("activity")
@ViewScoped
public class ActivityPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Activities activities;

    @Inject
    private FileNotices files;

    @Inject
    private Notices notices;

    private Long id;
    private boolean edit;
    private String kind;
    private Long subject;
    private OpenActivity open;
    private ActivityFields fields;
    private ActivityView view;
    private boolean conflict;
    private String reason;
    private transient List<Part> attached;

    public void load() {
        if (id != null) {
            view = activities.view(id);
            open = edit ? activities.open(id) : null;
        } else if (kind != null && subject != null) {
            open = activities.begin(new SubjectRef(kind, subject));
        } else {
            throw new NotFoundException("journal.activity.notFound");
        }
        fields = open == null ? null : new ActivityFields(open);
    }

    public void save() {
        if (id == null) {
            files.attach(activities.note(fields.input()), attached);
            notices.done("journal.activity.noted", fields.getTitle());
            go(fields.path());
        } else if (change()) {
            files.attach(id, attached);
            notices.done("journal.activity.saved", fields.getTitle());
            go(page());
        }
    }

    private boolean change() {
        try {
            activities.change(id, open.lockVersion(), fields.input());
            return true;
        } catch (ConflictException faster) {
            open = activities.open(id);
            view = activities.view(id);
            conflict = true;
            notices.warn("journal.activity.conflict", view.changedBy());
            return false;
        }
    }

    public void withdraw() {
        activities.withdraw(id, view.lockVersion(), reason);
        notices.done("journal.activity.withdrawn");
        go(page());
    }

    private String page() {
        return "/journal/activity?id=" + id;
    }

    private static void go(String path) {
        Faces.redirect(Faces.getRequestContextPath() + path);
    }

    public List<AuditRow> getHistory() {
        return activities.history(id);
    }

    public boolean isNewActivity() {
        return id == null;
    }

    /** Whether the page shows the form. */
    public boolean isForm() {
        return fields != null;
    }

    /** Somebody else saved since the form was opened; {@link #getView} tells what. */
    public boolean isConflict() {
        return conflict;
    }

    /** Where the person came from: the thing itself, or the activity. */
    public String getBack() {
        return id == null ? fields.path() : page();
    }

    public ActivityFields getFields() {
        return fields;
    }

    public ActivityView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isEdit() {
        return edit;
    }

    public void setEdit(boolean edit) {
        this.edit = edit;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<Part> getAttached() {
        return attached;
    }

    public void setAttached(List<Part> attached) {
        this.attached = attached;
    }
}
