package de.nordertor.journal.boundary;

import de.nordertor.journal.control.ActivityFiles;
import de.nordertor.journal.control.ActivityForms;
import de.nordertor.journal.control.ActivityRepository;
import de.nordertor.journal.control.ActivityViews;
import de.nordertor.journal.control.JournalAccess;
import de.nordertor.journal.entity.Activity;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.Open;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Contacts and notes on the things of all rooms. Whoever is signed in may ask; the thing's own room decides, by its
 * {@code SubjectDirectory}. An activity is read by whoever reads one of its things.
 */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class Activities {

    @Inject
    private ActivityRepository activities;

    @Inject
    private ActivityForms forms;

    @Inject
    private ActivityViews views;

    @Inject
    private ActivityFiles files;

    @Inject
    private JournalAccess access;

    @Inject
    private SearchChanges index;

    /** What the form of a new activity on this thing shows. */
    public OpenActivity begin(SubjectRef subject) {
        return forms.begin(subject);
    }

    /** @return its id */
    public Long note(ActivityInput input) {
        access.requireWrite(input.subjects());
        return forms.write(input, access.author(), null).getId();
    }

    public ActivityView view(Long id) {
        return views.of(readable(id));
    }

    /** For the form that rewrites it. */
    public OpenActivity open(Long id) {
        Activity activity = readable(id);
        access.requireChange(activity);
        return forms.open(activity);
    }

    /**
     * Rewrites it. What it newly concerns, and what it shall no longer concern, the person must be allowed to write on.
     *
     * @param lockVersion as the form was opened with; another one means that somebody else was faster
     */
    public void change(Long id, long lockVersion, ActivityInput input) {
        Activity activity = current(id, lockVersion);
        access.requireWrite(forms.changedSubjects(activity, input));
        forms.rewrite(activity, input);
        index.changed(new SubjectRef(Activity.KIND, id));
    }

    /** It counts no longer, but stays readable with its reason. */
    public void withdraw(Long id, long lockVersion, String reason) {
        Activity activity = current(id, lockVersion);
        activity.withdraw(reason, access.author());
        index.changed(new SubjectRef(Activity.KIND, id));
    }

    /** Adds a file; empty when it was taken. No transaction is held while it arrives. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<RefusedAttachment> attach(Long id, String fileName, InputStream content) {
        readable(id);
        return files.attach(id, fileName, content);
    }

    /** Who changed what, newest first. */
    public List<AuditRow> history(Long id) {
        readable(id);
        return views.history(id);
    }

    /** For the room of a thing: who may find it has changed, and with it who may find the notes on it. */
    @Open("has notes read again by the index; it tells and changes nothing")
    public void audienceChanged(SubjectRef subject) {
        activities.findIdsOn(subject).forEach(id -> index.changed(new SubjectRef(Activity.KIND, id)));
    }

    private Activity current(Long id, long lockVersion) {
        Activity activity = readable(id);
        access.requireChange(activity);
        if (activity.getVersion() != lockVersion) {
            throw new ConflictException("journal.activity.changedMeanwhile", activity.getChangedBy());
        }
        return activity;
    }

    private Activity readable(Long id) {
        Activity activity = activities.get(id);
        access.requireReadable(activity);
        return activity;
    }
}
