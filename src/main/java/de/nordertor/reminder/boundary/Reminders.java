package de.nordertor.reminder.boundary;

import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.control.ReminderRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Where rooms order reminders, in the transaction that changes their thing: what is rolled back is not reminded of. What is
 * ordered for a thing replaces what was ordered for it before and has not been told; what was told, and got into no mail only
 * because the thing rested, gets into the next one.
 */
@ApplicationScoped
public class Reminders {

    @Inject
    private ReminderRepository reminders;

    @Inject
    private Clock clock;

    /**
     * In a few statements, however many there are. What is ordered already and could not be told yet stays; days that have
     * passed are not ordered now: nobody is told at once of what was just entered, unless the order catches up.
     */
    public void order(Collection<ReminderOrder> orders) {
        reminders.keepOrdered(orders, clock.instant());
        orderMissing(orders);
    }

    /**
     * The same for whoever orders again and again what may be ordered already: that stays, also where its day has passed and
     * nobody could be told yet. What was ordered for another day is over when its turn comes.
     */
    public void orderMissing(Collection<ReminderOrder> orders) {
        reminders.add(orders, LocalDate.now(clock));
        reminders.mailAfterRest(orders);
    }

    /** Nobody needs to be reminded of them any more. */
    public void cancel(Collection<SubjectRef> subjects) {
        reminders.cancelWaiting(subjects, clock.instant());
    }

    /** When people were and will be told of the thing, the earliest first. */
    public List<ReminderRow> of(SubjectRef subject) {
        return reminders.findRows(subject);
    }
}
