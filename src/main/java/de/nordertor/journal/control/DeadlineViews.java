package de.nordertor.journal.control;

import de.nordertor.journal.boundary.AnchorView;
import de.nordertor.journal.boundary.DeadlineInput;
import de.nordertor.journal.boundary.DeadlineRow;
import de.nordertor.journal.boundary.DeadlineView;
import de.nordertor.journal.boundary.RepetitionInput;
import de.nordertor.journal.boundary.WaitingView;
import de.nordertor.journal.entity.Deadline;
import de.nordertor.journal.entity.DeadlineOwner;
import de.nordertor.journal.entity.Repetition;
import de.nordertor.journal.entity.Waiting;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.control.AuditRepository;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.ReminderRow;
import de.nordertor.reminder.boundary.Reminders;
import de.nordertor.town.boundary.WorkingDays;
import de.nordertor.town.entity.DayOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows deadlines to a person. */
@ApplicationScoped
public class DeadlineViews {

    /** Said by the row of the trail itself, or by another row of the same step. */
    private static final Set<String> SELF_EVIDENT =
            Set.of("moves", "closedAt", "closedBy", "anchor.date", "anchor.deadlineId", "waiting.since");

    private static final String ANCHOR = "anchor";

    @Inject
    private Subjects subjects;

    @Inject
    private JournalAccess access;

    @Inject
    private AuditRepository trail;

    @Inject
    private Reminders reminders;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private DeadlineAnchors anchors;

    public DeadlineView of(Deadline deadline) {
        DeadlineOwner owner = deadline.getOwner();
        AnchorView anchor = anchors.view(deadline);
        return new DeadlineView(
                deadline.getId(),
                deadline.getVersion(),
                new DeadlineInput(
                        deadline.getKind(),
                        deadline.getWhat(),
                        deadline.getDueOn(),
                        DeadlineAnchors.input(anchor, deadline.getAnchor()),
                        deadline.getDayRule(),
                        repetition(deadline.getRepetition()),
                        deadline.getReminders(),
                        owner.personId(),
                        owner.role(),
                        owner.departmentId()),
                deadline.getEffectiveOn(),
                dayOff(deadline),
                anchor,
                waiting(deadline.getWaiting()),
                deadline.getState(),
                subjects.find(deadline.subject()).orElse(null),
                deadline.getMoves(),
                deadline.getMoveReason(),
                deadline.getCreatedAt(),
                deadline.getCreatedBy(),
                deadline.isOpen()
                        ? null
                        : new DeadlineView.Closing(
                                deadline.getClosedAt(), deadline.getClosedBy(), deadline.getCancellationReason()),
                access.mayChange(deadline),
                access.mayClose(deadline));
    }

    private static RepetitionInput repetition(Repetition plan) {
        return plan == null
                ? RepetitionInput.NONE
                : new RepetitionInput(plan.unit(), plan.every(), plan.until(), plan.times());
    }

    private static WaitingView waiting(Waiting waiting) {
        return waiting == null ? null : new WaitingView(waiting.what(), waiting.since());
    }

    /** A closed one keeps its day, also where nobody knows any more why it was that. */
    private DayOff dayOff(Deadline deadline) {
        return deadline.getEffectiveOn().equals(deadline.getDueOn())
                ? null
                : workingDays.calendar().off(deadline.getDueOn()).orElse(null);
    }

    /** With the names of their things; one statement for each kind of thing. */
    public List<DeadlineRow> titled(List<DeadlineRow> rows) {
        Map<SubjectRef, SubjectTitle> titles =
                subjects.titles(rows.stream().map(DeadlineRow::subject).toList());
        return rows.stream().map(row -> row.titled(titles.get(row.subject()))).toList();
    }

    public List<ReminderRow> reminders(Long id) {
        return reminders.of(new SubjectRef(DeadlineReminders.KIND, id));
    }

    /** Without the other date on which it hangs or hung, for whoever may not know that. */
    public List<AuditRow> history(Deadline deadline) {
        AnchorView anchor = anchors.view(deadline);
        boolean hidden = anchor != null && anchor.isHidden();
        return trail.findBySubject("Deadline", deadline.getId(), ActivityViews.HISTORY_LIMIT).stream()
                .filter(row -> row.field() == null || !SELF_EVIDENT.contains(row.field()))
                .filter(row -> row.field() == null || !hidden || !row.field().startsWith(ANCHOR))
                .toList();
    }
}
