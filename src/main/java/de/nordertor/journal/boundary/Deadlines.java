package de.nordertor.journal.boundary;

import de.nordertor.journal.control.DeadlineAnchors;
import de.nordertor.journal.control.DeadlineForms;
import de.nordertor.journal.control.DeadlineListRepository;
import de.nordertor.journal.control.DeadlineRepository;
import de.nordertor.journal.control.DeadlineViews;
import de.nordertor.journal.control.JournalAccess;
import de.nordertor.journal.entity.Deadline;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.ReminderRow;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Deadlines on the things of all rooms. The thing's own room decides who may set one; whoever cares for one sees it, moves
 * it and does it, whatever the rights to the thing, and is reminded of it.
 */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class Deadlines {

    @Inject
    private DeadlineRepository deadlines;

    @Inject
    private DeadlineListRepository lists;

    @Inject
    private DeadlineForms forms;

    @Inject
    private DeadlineAnchors anchors;

    @Inject
    private DeadlineViews views;

    @Inject
    private JournalAccess access;

    /** Those that the person or one of the person's roles cares for; sortable by due, what and kind. */
    public Page<DeadlineRow> list(DeadlineFilter filter, PageRequest page) {
        Page<DeadlineRow> found = lists.findPage(access.ownKeys(), filter, page);
        return new Page<>(views.titled(found.rows()), found.total());
    }

    /** The ids of all of them in the order of the list, as many as the request says. */
    public List<Long> ids(DeadlineFilter filter, PageRequest order) {
        return lists.findIds(access.ownKeys(), filter, order);
    }

    /** The own ones that are overdue or due within a week, the most urgent first; at most ten. */
    public List<DeadlineRow> pressing() {
        return views.titled(lists.findPressing(access.ownKeys()));
    }

    /** How many of the own ones are overdue. */
    public long countOverdue() {
        return lists.countOverdue(access.ownKeys());
    }

    /** What the form of a new deadline on this thing shows. */
    public DeadlineInput begin(SubjectRef subject) {
        access.requireWrite(List.of(subject));
        return forms.blank();
    }

    /** From which dates a deadline on this thing can be counted: the thing's own, and its open deadlines. */
    public List<AnchorChoice> anchors(SubjectRef subject) {
        access.requireWrite(List.of(subject));
        return anchors.choices(subject);
    }

    /** @return its id */
    public Long set(SubjectRef subject, DeadlineInput input) {
        access.requireWrite(List.of(subject));
        return forms.write(subject, input, access.author());
    }

    public DeadlineView view(Long id) {
        return views.of(readable(id));
    }

    /** Says otherwise what it is about and who cares for it; the date stays, see {@link #move}. */
    public void change(Long id, long lockVersion, DeadlineInput input) {
        Deadline deadline = deadlines.get(id);
        access.requireChange(deadline);
        requireCurrent(deadline, lockVersion);
        forms.rewrite(deadline, input);
    }

    /** Puts it on another day, today or later. Where it hung on another date, it does no longer. */
    public void move(Long id, long lockVersion, LocalDate newDate, String reason) {
        Deadline deadline = deadlines.get(id);
        access.requireClose(deadline);
        requireCurrent(deadline, lockVersion);
        forms.move(deadline, newDate, reason);
    }

    /** A colleague cares for it from now on, whatever the colleague's rights to the thing. */
    public void handOver(Long id, long lockVersion, Long personId) {
        Deadline deadline = deadlines.get(id);
        access.requireClose(deadline);
        requireCurrent(deadline, lockVersion);
        forms.handOver(deadline, personId);
    }

    /** It can only go on when somebody else has done something: for whom it waits from today. */
    public void waitFor(Long id, long lockVersion, String whom) {
        Deadline deadline = deadlines.get(id);
        access.requireClose(deadline);
        requireCurrent(deadline, lockVersion);
        forms.waitFor(deadline, whom);
    }

    /** It need not wait any more; one that does not wait stays as it is. */
    public void waitNoLonger(Long id) {
        Deadline deadline = deadlines.get(id);
        access.requireClose(deadline);
        forms.waitNoLonger(deadline);
    }

    /** Done; if it repeats, the next one appears. */
    public DeadlineDone complete(Long id) {
        Deadline deadline = deadlines.get(id);
        access.requireClose(deadline);
        return new DeadlineDone(deadline.getWhat(), forms.complete(deadline, access.author()));
    }

    /** It need not be done any more. */
    public void cancel(Long id, String reason) {
        Deadline deadline = deadlines.get(id);
        access.requireClose(deadline);
        forms.cancel(deadline, reason, access.author());
    }

    /** When people were and will be told of it, the earliest first. */
    public List<ReminderRow> reminders(Long id) {
        readable(id);
        return views.reminders(id);
    }

    /** Who changed what, newest first. */
    public List<AuditRow> history(Long id) {
        return views.history(readable(id));
    }

    private Deadline readable(Long id) {
        Deadline deadline = deadlines.get(id);
        access.requireReadable(deadline);
        return deadline;
    }

    private static void requireCurrent(Deadline deadline, long lockVersion) {
        if (deadline.getVersion() != lockVersion) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
    }
}
