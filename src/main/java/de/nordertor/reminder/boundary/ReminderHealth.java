package de.nordertor.reminder.boundary;

import de.nordertor.platform.boundary.Open;
import de.nordertor.reminder.control.ReminderWatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether this node does what it has to about reminders. */
@ApplicationScoped
@Open("monitoring asks without sign-in and is told only up or down")
public class ReminderHealth {

    @Inject
    private ReminderWatch watch;

    /** Whether its timer looks every minute. */
    public boolean isLooking() {
        return watch.isLooking();
    }

    /** Whether somebody should have been reminded a quarter of an hour ago, and nobody has stopped the job. */
    public boolean isOverdue() {
        return watch.isOverdue();
    }
}
