package de.nordertor.reminder.control;

import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.ReminderOrder;
import de.nordertor.reminder.entity.Reminder;
import de.nordertor.reminder.entity.ReminderAudience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One day on which somebody is to be told of a thing. */
record OrderedReminder(Key key, LocalDate remindOn) {

    /** There is one reminder for each, for ever. */
    record Key(SubjectRef subject, ReminderAudience audience, long dueVersion, int daysBefore) {

        static Key of(Reminder reminder) {
            return new Key(
                    reminder.subject(), reminder.getAudience(), reminder.getDueVersion(), reminder.getDaysBefore());
        }
    }

    /** All that the order asks for, also those whose day has passed. */
    static List<OrderedReminder> all(ReminderOrder order) {
        List<OrderedReminder> all = new ArrayList<>();
        order.days().days().forEach(days -> all.add(of(order, ReminderAudience.RESPONSIBLE, days)));
        if (order.escalateAfter() != null) {
            all.add(of(order, ReminderAudience.LEAD, -order.escalateAfter()));
        }
        return all;
    }

    /**
     * Those whose day has not passed. Where it has for all that come until the thing is due, an order that catches up has
     * the last of them today; the lead then has as long to wait as if it were due today.
     */
    static List<OrderedReminder> ahead(ReminderOrder order, LocalDate today) {
        Optional<OrderedReminder> missed = order.catchUp() ? missed(order, today) : Optional.empty();
        List<OrderedReminder> ahead = new ArrayList<>();
        missed.ifPresent(last -> ahead.add(new OrderedReminder(last.key(), today)));
        all(order).stream()
                .map(ordered -> missed.isPresent() ? ordered.notBefore(today, order) : ordered)
                .filter(ordered -> !ordered.remindOn().isBefore(today))
                .forEach(ahead::add);
        return ahead;
    }

    /** The last one that has passed; empty while another one comes until the thing is due. */
    private static Optional<OrderedReminder> missed(ReminderOrder order, LocalDate today) {
        LocalDate until = later(order.dueOn(), today);
        List<OrderedReminder> responsible = all(order).stream()
                .filter(ordered -> ordered.key().audience() == ReminderAudience.RESPONSIBLE)
                .toList();
        boolean comes = responsible.stream()
                .map(OrderedReminder::remindOn)
                .anyMatch(day -> !day.isBefore(today) && !day.isAfter(until));
        return comes
                ? Optional.empty()
                : responsible.stream()
                        .filter(ordered -> ordered.remindOn().isBefore(today))
                        .reduce((earlier, later) -> later);
    }

    /** What the lead is told comes no earlier than if the thing were due today. */
    private OrderedReminder notBefore(LocalDate today, ReminderOrder order) {
        return key.audience() == ReminderAudience.LEAD
                ? new OrderedReminder(key, later(order.dueOn(), today).minusDays(key.daysBefore()))
                : this;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static OrderedReminder of(ReminderOrder order, ReminderAudience audience, int days) {
        return new OrderedReminder(
                new Key(order.subject(), audience, order.dueVersion(), days),
                order.dueOn().minusDays(days));
    }
}
