package de.nordertor.reminder.job;

import de.nordertor.reminder.boundary.ReminderWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The people for whom anything waits for a mail. */
@Dependent
@Named("reminderWaitingReader")
public class WaitingReader extends IdReader {

    @Inject
    private ReminderWork work;

    @Override
    List<Long> next(Long after, int most) {
        return work.waitingPeople(after, most);
    }
}
