package de.nordertor.reminder.view;

import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Notices;
import de.nordertor.platform.view.Once;
import de.nordertor.reminder.boundary.NoticeRow;
import de.nordertor.reminder.boundary.OwnReminders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What the person was told, newest first. */
@Named("reminderNotices")
@RequestScoped
public class NoticesPage extends ListView<NoticeRow> {

    /** Which of them are shown. */
    public enum Shown {
        UNREAD
    }

    @Inject
    private OwnReminders reminders;

    @Inject
    private Notices notices;

    private final Once<Long> unread = new Once<>(() -> reminders.countUnread());

    @Override
    protected Page<NoticeRow> fetch(PageRequest wanted) {
        return reminders.list(parameter("show", Shown.class) != null, wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of();
    }

    public String readAll() {
        reminders.readAll();
        notices.done("reminder.notices.allRead");
        return "/reminder/notices?faces-redirect=true";
    }

    public long getUnread() {
        return unread.get();
    }

    public List<Shown> getShown() {
        return List.of(Shown.values());
    }
}
