package de.nordertor.journal.control;

import de.nordertor.identity.boundary.Addressee;
import de.nordertor.journal.entity.Deadline;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.journal.entity.DeadlineOwner;
import de.nordertor.reminder.boundary.Reminded;
import de.nordertor.reminder.boundary.ReminderSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Says of deadlines whether they are still open, until when, and who cares for them. */
@ApplicationScoped
public class DeadlineReminderSource implements ReminderSource {

    @Inject
    private DeadlineRepository deadlines;

    @Inject
    private DeadlineFollowing following;

    @Override
    public String kind() {
        return DeadlineReminders.KIND;
    }

    /** Those that hang on another date are put where it is, so that nobody is told of a day from before. */
    @Override
    public void freshen(Collection<Long> ids) {
        following.mend(ids);
    }

    @Override
    public Map<Long, Reminded> current(Collection<Long> ids) {
        return deadlines.find(ids).stream()
                .filter(Deadline::isOpen)
                .collect(Collectors.toMap(Deadline::getId, DeadlineReminderSource::reminded));
    }

    private static Reminded reminded(Deadline deadline) {
        DeadlineOwner owner = deadline.getOwner();
        return new Reminded(
                deadline.getDueVersion(),
                deadline.getEffectiveOn(),
                deadline.getWhat(),
                new Addressee(owner.personId(), owner.role(), owner.departmentId()),
                deadline.getKind() == DeadlineKind.DUTY,
                "/journal/deadline?id=" + deadline.getId());
    }
}
