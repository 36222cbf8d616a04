package de.nordertor.reminder.boundary;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.reminder.control.NoticeRepository;
import de.nordertor.reminder.control.NoticeRows;
import de.nordertor.reminder.entity.ReminderChoice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What the current person was told, and how she or he wants to be told. */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class OwnReminders {

    @Inject
    private NoticeRepository notices;

    @Inject
    private NoticeRows rows;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Newest first. @param unread whether only those that were not read */
    public Page<NoticeRow> list(boolean unread, PageRequest page) {
        Long me = me();
        return new Page<>(rows.of(notices.findPage(me, unread, page.first(), page.size())), notices.count(me, unread));
    }

    public long countUnread() {
        return notices.count(me(), true);
    }

    /** Takes those of them that are the person's own as read. */
    public void read(List<Long> ids) {
        notices.find(me(), ids).forEach(notice -> notice.read(clock.instant()));
    }

    public void readAll() {
        notices.readAll(me(), clock.instant());
    }

    public ReminderChoiceInput choice() {
        ReminderChoice choice = notices.findChoice(me()).orElseGet(() -> new ReminderChoice(me()));
        return new ReminderChoiceInput(
                choice.isByMail(), choice.getDigestAt(), choice.isOnDaysOff(), choice.getLastDigestOn());
    }

    /** From the next mail on. */
    public void choose(ReminderChoiceInput input) {
        notices.choice(me()).choose(input.byMail(), input.digestAt(), input.onDaysOff());
    }

    private Long me() {
        return user.id().orElseThrow(() -> new NotPermittedException("platform.error.notPermitted"));
    }
}
