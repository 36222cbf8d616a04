package de.nordertor.platform.boundary;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something with a time, as a calendar knows it (RFC 5545). Either {@code start} or {@code day} is there.
 *
 * @param uid always the same for the same thing, so that a calendar changes the entry that it has
 * @param revision rises with each change
 * @param start null for a whole day
 * @param end null where nobody knows: two hours are kept free
 * @param day the whole day that it takes; null for a moment
 * @param place null where it has none
 * @param description null where there is nothing to say
 * @param url of its page; null where the reader cannot open it
 */
public record CalendarEvent(
        String uid,
        long revision,
        Instant changedAt,
        Instant start,
        Instant end,
        LocalDate day,
        String summary,
        String place,
        String description,
        String url,
        boolean cancelled) {}
