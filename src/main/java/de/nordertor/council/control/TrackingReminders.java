package de.nordertor.council.control;

import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.ResolutionTracking;
import de.nordertor.council.entity.TrackingState;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.boundary.Addressee;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.entity.Text;
import de.nordertor.reminder.boundary.Reminded;
import de.nordertor.reminder.boundary.ReminderOrder;
import de.nordertor.reminder.boundary.ReminderSource;
import de.nordertor.reminder.boundary.Reminders;
import de.nordertor.reminder.entity.ReminderDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reminds whoever has to do what was resolved, or the leads of the department, and tells the lead when nothing came of it.
 * What was resolved in the non-public part of a meeting is not said: not everybody who is reminded may know.
 */
@ApplicationScoped
public class TrackingReminders implements ReminderSource {

    static final ReminderDays DAYS = ReminderDays.of(7, 0, -3);
    static final int ESCALATE_AFTER = 7;

    private static final MessageKey PURPOSE = new MessageKey("council.tracking.toDo");
    private static final MessageKey HIDDEN = new MessageKey("council.tracking.toDoHidden");
    private static final int LINE_LENGTH = 200;

    @Inject
    private TrackingRepository trackings;

    @Inject
    private Reminders reminders;

    @Override
    public String kind() {
        return ResolutionTracking.KIND;
    }

    /**
     * After every step that changes its day or its state; what is done or dropped is not reminded of any more.
     *
     * @param reopened whether it was done or dropped before; then somebody is told today where its day has passed
     */
    public void order(ResolutionTracking tracking, boolean reopened) {
        SubjectRef subject = new SubjectRef(ResolutionTracking.KIND, tracking.getId());
        if (tracking.getState() != TrackingState.OPEN) {
            reminders.cancel(List.of(subject));
            return;
        }
        reminders.order(List.of(new ReminderOrder(
                subject, tracking.getDueVersion(), tracking.getDueOn(), DAYS, ESCALATE_AFTER, reopened)));
    }

    @Override
    public Map<Long, Reminded> current(Collection<Long> ids) {
        return trackings.findOpen(ids).stream()
                .collect(Collectors.toMap(ResolutionTracking::getId, TrackingReminders::reminded));
    }

    private static Reminded reminded(ResolutionTracking tracking) {
        Consultation consultation = tracking.getConsultation();
        boolean told = consultation.getVisibility() == Visibility.PUBLIC
                && consultation.getPaper().getVisibility() == Visibility.PUBLIC;
        return new Reminded(
                tracking.getDueVersion(),
                tracking.getDueOn(),
                told ? PURPOSE : HIDDEN,
                told
                        ? Text.shortened(tracking.getTask().replaceAll("\\s+", " "), LINE_LENGTH)
                        : consultation.getCommittee().getName(),
                tracking.getResponsibleId() == null
                        ? Addressee.role(Role.DEPARTMENT_LEAD, tracking.getDepartmentId())
                        : Addressee.person(tracking.getResponsibleId()),
                false,
                "/council/resolution?id=" + tracking.getId());
    }
}
