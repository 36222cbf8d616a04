package de.nordertor.reminder.job;

import de.nordertor.reminder.boundary.ReminderWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;

/** The people to whom a mail has to be written. */
@Dependent
@Named("reminderPeopleReader")
public class PeopleReader extends IdReader {

    @Inject
    private ReminderWork work;

    @Inject
    private Clock clock;

    @Override
    List<Long> next(Long after, int most) {
        return work.duePeople(after, ZonedDateTime.now(clock), most);
    }
}
