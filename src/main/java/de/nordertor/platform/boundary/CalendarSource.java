package de.nordertor.platform.boundary;

import java.time.LocalDate;
import java.util.List;

/** How a room shows its days in the calendar. One application-scoped bean per kind of thing; it answers for the current user. */
public interface CalendarSource {

    /** The bundle keys {@code platform.calendar.kind.X} of what it shows. */
    List<String> kinds();

    /** What the user may read, from the first to the last of these days; in a few statements, however many there are. */
    List<CalendarEntry> entries(LocalDate from, LocalDate to);
}
