package de.nordertor.town.view;

import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Preferences;
import de.nordertor.town.boundary.ClosingDayRow;
import de.nordertor.town.entity.DayOff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.TextStyle;

/** How days on which nobody works are told. */
@Named("daysOff")
@RequestScoped
public class DaysOff {

    @Inject
    private Messages messages;

    @Inject
    private Preferences preferences;

    /** Karfreitag, Heiligabend, Samstag. */
    public String name(DayOff off) {
        return off.called() instanceof MessageKey key
                ? messages.get(key.key())
                : off.called().toString();
    }

    /** Freitag, 25.03.2016: Karfreitag. */
    public String dated(DayOff off) {
        return weekday(off.day()) + ": " + name(off);
    }

    /** Dienstag, 29.03.2016. */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, preferences.getLocale()) + ", "
                + messages.date(day);
    }

    /** From when to when a closing is, and how often. */
    public String when(ClosingDayRow row) {
        String days = row.lastDay() == null
                ? messages.date(row.firstDay())
                : messages.format("town.closing.fromTo", row.firstDay(), row.lastDay());
        return messages.format("town.closing.when." + row.recurrence(), days);
    }
}
