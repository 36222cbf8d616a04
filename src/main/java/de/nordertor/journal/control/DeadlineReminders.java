package de.nordertor.journal.control;

import de.nordertor.journal.entity.Deadline;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Setting;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.ReminderOrder;
import de.nordertor.reminder.boundary.Reminders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/** Orders the reminders of deadlines, after every step that changes their day, their reminders or their state. */
@ApplicationScoped
public class DeadlineReminders {

    static final String KIND = "Deadline";

    @Inject
    private Reminders reminders;

    @Inject
    private Settings settings;

    /**
     * Those that are closed are not reminded of any more.
     *
     * @param catchUp whether whoever cares for them is told today where the days for that have passed
     */
    void order(Collection<Deadline> deadlines, boolean catchUp) {
        if (deadlines.isEmpty()) {
            return;
        }
        int escalateAfter = (int) settings.number(Setting.REMINDER_ESCALATION_DAYS);
        reminders.order(deadlines.stream()
                .filter(Deadline::isOpen)
                .map(deadline -> new ReminderOrder(
                        subject(deadline),
                        deadline.getDueVersion(),
                        deadline.getEffectiveOn(),
                        deadline.getReminders(),
                        deadline.getKind().isEscalated() ? escalateAfter : null,
                        catchUp))
                .toList());
        reminders.cancel(deadlines.stream()
                .filter(deadline -> !deadline.isOpen())
                .map(DeadlineReminders::subject)
                .toList());
    }

    private static SubjectRef subject(Deadline deadline) {
        return new SubjectRef(KIND, deadline.getId());
    }
}
