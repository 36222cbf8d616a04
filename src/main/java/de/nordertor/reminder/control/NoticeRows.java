package de.nordertor.reminder.control;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.NoticeRow;
import de.nordertor.reminder.boundary.Reminded;
import de.nordertor.reminder.entity.Notice;
import de.nordertor.reminder.entity.Reminder;
import de.nordertor.reminder.entity.ReminderAudience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Shows notices: what they are about is asked of the rooms anew, so that nothing outdated and nothing erased is told; and
 * nothing at all of what is somebody else's by now.
 */
@ApplicationScoped
public class NoticeRows {

    @Inject
    private ReminderSources sources;

    @Inject
    private Users users;

    public List<NoticeRow> of(List<Notice> notices) {
        Map<SubjectRef, Reminded> things = sources.current(
                notices.stream().map(notice -> notice.getReminder().subject()).toList());
        return notices.stream().map(notice -> row(notice, things)).toList();
    }

    private NoticeRow row(Notice notice, Map<SubjectRef, Reminded> things) {
        Reminder reminder = notice.getReminder();
        Reminded thing = notice.isGivenAway() ? null : things.get(reminder.subject());
        return new NoticeRow(
                notice.getId(),
                notice.getToldAt(),
                notice.getReadAt() == null,
                thing != null && thing.dueVersion() == reminder.getDueVersion() ? thing : null,
                users.find(notice.getInsteadOfId()).map(PersonRow::displayName).orElse(null),
                reminder.getAudience() == ReminderAudience.LEAD,
                notice.getMail());
    }
}
