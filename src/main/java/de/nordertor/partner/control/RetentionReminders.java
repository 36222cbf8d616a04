package de.nordertor.partner.control;

import de.nordertor.identity.boundary.Addressee;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.boundary.RetentionRow;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.Reminded;
import de.nordertor.reminder.boundary.ReminderOrder;
import de.nordertor.reminder.boundary.ReminderSource;
import de.nordertor.reminder.boundary.Reminders;
import de.nordertor.reminder.entity.ReminderDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reminds the leads of deciding about data for which no reason is left (Art. 5 (1) e DSGVO): once for all people who were
 * found on a day or kept until it, and again after two weeks and after a month while any of them is undecided. Nobody is named.
 */
@ApplicationScoped
public class RetentionReminders implements ReminderSource {

    static final String KIND = "Retention";

    private static final ReminderDays DAYS = ReminderDays.of(0, -14, -30);

    private static final MessageKey PURPOSE = new MessageKey("partner.retention.toDecide");

    @Inject
    private RetentionRule rule;

    @Inject
    private Reminders reminders;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    /** Somebody new was found on that day. */
    public void order(LocalDate day) {
        reminders.orderMissing(List.of(new ReminderOrder(new SubjectRef(KIND, day.toEpochDay()), 0, day, DAYS, null)));
    }

    /** The ids are days. */
    @Override
    public Map<Long, Reminded> current(Collection<Long> ids) {
        LocalDate today = LocalDate.now(clock);
        Map<LocalDate, Long> undecided = rule.due().stream()
                .filter(row -> !row.isKept(today) && row.proposedOn() != null)
                .collect(Collectors.groupingBy(RetentionRow::proposedOn, Collectors.counting()));
        return ids.stream()
                .filter(id -> undecided.containsKey(LocalDate.ofEpochDay(id)))
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> reminded(LocalDate.ofEpochDay(id), undecided.get(LocalDate.ofEpochDay(id)))));
    }

    private static Reminded reminded(LocalDate day, long count) {
        return new Reminded(
                0,
                day,
                PURPOSE,
                String.valueOf(count),
                Addressee.role(Role.DEPARTMENT_LEAD, null),
                false,
                "/partner/retention");
    }
}
