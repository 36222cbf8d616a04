package de.nordertor.journal.view;

import de.nordertor.journal.boundary.DeadlineDone;
import de.nordertor.journal.boundary.DeadlineView;
import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.journal.boundary.Timelines;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.view.Notices;
import de.nordertor.reminder.boundary.ReminderRow;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One deadline with the steps that are left to it; a new one on the thing that the address names. */
@Named("deadline")
@ViewScoped
public class DeadlinePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/journal/deadlines";

    @Inject
    private Deadlines deadlines;

    @Inject
    private Timelines timelines;

    @Inject
    private Notices notices;

    @Inject
    private DeadlineTexts texts;

    private Long id;
    private String kind;
    private Long subject;
    private SubjectTitle title;
    private DeadlineView view;
    private DeadlineFields fields;
    private boolean conflict;
    private LocalDate moveTo;
    private String moveReason;
    private String cancellationReason;
    private Long handTo;
    private String waitsFor;

    public void load() {
        if (id != null) {
            view = deadlines.view(id);
            title = view.title();
            fields = new DeadlineFields(view.content());
            waitsFor = view.waiting() == null ? null : view.waiting().what();
        } else if (kind != null && subject != null) {
            fields = new DeadlineFields(deadlines.begin(new SubjectRef(kind, subject)));
            title = timelines.subject(new SubjectRef(kind, subject));
        } else {
            throw new NotFoundException("journal.deadline.notFound");
        }
    }

    public void save() {
        if (id == null) {
            Long set = deadlines.set(title.subject(), fields.input());
            tell("journal.deadline.set", deadlines.view(set));
            go(title.path());
        } else if (inTime(() -> deadlines.change(id, view.lockVersion(), fields.input()))) {
            notices.done("journal.deadline.saved", fields.getWhat());
            go(page());
        }
    }

    public void move() {
        if (inTime(() -> deadlines.move(id, view.lockVersion(), moveTo, moveReason))) {
            tell(isHanging() ? "journal.anchor.moved" : "journal.deadline.moved", deadlines.view(id));
            go(page());
        }
    }

    /** Whether the day that the page shows is counted from another date. */
    public boolean isHanging() {
        return view != null && view.anchor() != null && view.anchor().isHolding();
    }

    public void waitFor() {
        if (inTime(() -> deadlines.waitFor(id, view.lockVersion(), waitsFor))) {
            notices.done("journal.waiting.set", view.content().what());
            go(page());
        }
    }

    public void waitNoLonger() {
        deadlines.waitNoLonger(id);
        notices.done("journal.waiting.over", view.content().what());
        go(page());
    }

    /** Leads away: who has handed it over may perhaps not see it any more. */
    public void handOver() {
        if (inTime(() -> deadlines.handOver(id, view.lockVersion(), handTo))) {
            notices.done("journal.deadline.handedOver", view.content().what());
            go(getBack());
        }
    }

    public void done() {
        DeadlineDone done = deadlines.complete(id);
        notices.done(
                done.next() == null ? "journal.deadline.completed" : "journal.deadline.completedNext",
                done.what(),
                done.next());
        go(getBack());
    }

    public void cancel() {
        deadlines.cancel(id, cancellationReason);
        notices.done("journal.deadline.cancelled", fields.getWhat());
        go(getBack());
    }

    /** Whether nobody else was faster; if somebody was, the page shows what stands there now beside what was typed. */
    private boolean inTime(Runnable step) {
        try {
            step.run();
            return true;
        } catch (ConflictException faster) {
            view = deadlines.view(id);
            conflict = true;
            notices.error(faster);
            return false;
        }
    }

    /** On which day it counts now, and where that is not the typed one, why. */
    private void tell(String key, DeadlineView now) {
        notices.done(key, now.content().what(), now.effectiveOn(), texts.shift(now));
    }

    private String page() {
        return "/journal/deadline?id=" + id;
    }

    private static void go(String path) {
        Faces.redirect(Faces.getRequestContextPath() + path);
    }

    /** The page of the thing; the list of deadlines for who may not read the thing. */
    public String getBack() {
        return title == null ? LIST : title.path();
    }

    /** When people were and will be told of it. */
    public List<ReminderRow> getReminders() {
        return deadlines.reminders(id);
    }

    public List<AuditRow> getHistory() {
        return deadlines.history(id);
    }

    public boolean isNewDeadline() {
        return id == null;
    }

    /** Whether the page offers the form. */
    public boolean isForm() {
        return id == null || view.mayChange();
    }

    public boolean isConflict() {
        return conflict;
    }

    public SubjectTitle getTitle() {
        return title;
    }

    public DeadlineView getView() {
        return view;
    }

    public DeadlineFields getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public LocalDate getMoveTo() {
        return moveTo;
    }

    public void setMoveTo(LocalDate moveTo) {
        this.moveTo = moveTo;
    }

    public String getMoveReason() {
        return moveReason;
    }

    public void setMoveReason(String moveReason) {
        this.moveReason = moveReason;
    }

    public String getWaitsFor() {
        return waitsFor;
    }

    public void setWaitsFor(String waitsFor) {
        this.waitsFor = waitsFor;
    }

    public Long getHandTo() {
        return handTo;
    }

    public void setHandTo(Long handTo) {
        this.handTo = handTo;
    }

    public String getCancellationReason() {
        return cancellationReason;
    }

    public void setCancellationReason(String cancellationReason) {
        this.cancellationReason = cancellationReason;
    }
}
