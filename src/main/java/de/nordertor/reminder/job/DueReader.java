package de.nordertor.reminder.job;

import de.nordertor.reminder.boundary.ReminderWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;

/** The reminders whose day has come. */
@Dependent
@Named("reminderDueReader")
public class DueReader extends IdReader {

    @Inject
    private ReminderWork work;

    @Inject
    private Clock clock;

    @Override
    List<Long> next(Long after, int most) {
        return work.dueReminders(after, ZonedDateTime.now(clock), most);
    }
}
