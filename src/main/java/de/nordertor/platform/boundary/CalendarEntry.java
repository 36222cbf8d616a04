package de.nordertor.platform.boundary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Something in the calendar.
 *
 * @param kind as in {@code platform.calendar.kind.X}
 * @param path of its page below the context root
 */
public record CalendarEntry(String kind, CalendarEvent event, String path) {

    public LocalDate day(ZoneId zone) {
        return event.day() != null ? event.day() : event.start().atZone(zone).toLocalDate();
    }

    /** Null for what takes a whole day. */
    public LocalTime time(ZoneId zone) {
        return event.start() == null ? null : event.start().atZone(zone).toLocalTime();
    }
}
