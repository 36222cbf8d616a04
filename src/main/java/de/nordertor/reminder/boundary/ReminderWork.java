package de.nordertor.reminder.boundary;

import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import de.nordertor.reminder.control.NoticeRepository;
import de.nordertor.reminder.control.ReminderMails;
import de.nordertor.reminder.control.ReminderRepository;
import de.nordertor.reminder.control.ReminderTelling;
import de.nordertor.town.boundary.WorkingDays;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The work at reminders that nobody asks for, in parts: first everybody is told of what has come, then the mails are
 * written. Each part is whole or nothing, and done twice it changes nothing; what fails alone holds nobody up. The moment is the
 * town's time.
 */
@Stateless
@Permitted(Permission.MAIL_ADMINISTER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderWork {

    private static final Logger LOG = Logger.getLogger(ReminderWork.class.getName());

    @Inject
    private ReminderRepository reminders;

    @Inject
    private NoticeRepository notices;

    @Inject
    private ReminderTelling telling;

    @Inject
    private ReminderMails mails;

    @Inject
    private WorkingDays workingDays;

    /** Whether there is anything to do. */
    public boolean isAnythingDue(ZonedDateTime now) {
        return !dueReminders(0L, now, 1).isEmpty() || !duePeople(0L, now, 1).isEmpty();
    }

    /** The ids of the next reminders whose day has come. @param after the last id of those before; 0 at the beginning */
    public List<Long> dueReminders(Long after, ZonedDateTime now, int most) {
        return reminders.findDue(after, now.toLocalDate(), now.toInstant(), most);
    }

    /** The ids of the next people to whom a mail has to be written. */
    public List<Long> duePeople(Long after, ZonedDateTime now, int most) {
        boolean dayOff = workingDays.calendar().off(now.toLocalDate()).isPresent();
        return notices.findDuePeople(after, now, dayOff, most);
    }

    /** The ids of the next people for whom anything waits for a mail, also where none is due yet. */
    public List<Long> waitingPeople(Long after, int most) {
        return notices.findWaitingPeople(after, most);
    }

    /** Tells all of them; where that fails, each by itself. */
    public RunCount tell(List<Long> ids, ZonedDateTime now) {
        try {
            return told(ids, now);
        } catch (RuntimeException together) {
            LOG.log(Level.INFO, "Reminders could not be told together; each is told by itself", together);
            return ids.stream().map(id -> tellAlone(id, now)).reduce(RunCount.NOTHING, RunCount::plus);
        }
    }

    private RunCount told(List<Long> ids, ZonedDateTime now) {
        telling.freshen(ids);
        return RunCount.told(telling.tell(ids, now));
    }

    private RunCount tellAlone(Long id, ZonedDateTime now) {
        try {
            return told(List.of(id), now);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Reminder " + id + " could not be told; tried again later", failure);
            telling.failed(id, Failures.reason(failure), now);
            return RunCount.FAILURE;
        }
    }

    /** Passes on what reaches others by now; where that fails, it is found again when the mail is written. */
    public RunCount passOn(List<Long> personIds, ZonedDateTime now) {
        try {
            return RunCount.told(mails.passOn(personIds, now));
        } catch (RuntimeException together) {
            LOG.log(
                    Level.INFO,
                    "Reminders could not be passed on together; those of each person by themselves",
                    together);
            return personIds.stream().map(id -> passOnAlone(id, now)).reduce(RunCount.NOTHING, RunCount::plus);
        }
    }

    private RunCount passOnAlone(Long personId, ZonedDateTime now) {
        try {
            return RunCount.told(mails.passOn(List.of(personId), now));
        } catch (RuntimeException failure) {
            LOG.log(Level.INFO, "Reminders of person " + personId + " could not be passed on now", failure);
            return RunCount.NOTHING;
        }
    }

    /** Writes what is due to the person; where that fails, it is tried again after a pause. */
    public RunCount write(Long personId, ZonedDateTime now) {
        try {
            return personId == null ? RunCount.NOTHING : RunCount.written(mails.write(personId, now));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "No mail could be written to person " + personId + "; tried again later", failure);
            mails.failed(personId, Failures.reason(failure), now);
            return RunCount.FAILURE;
        }
    }
}
