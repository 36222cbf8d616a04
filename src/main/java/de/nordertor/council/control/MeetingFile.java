package de.nordertor.council.control;

import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import de.nordertor.council.boundary.MeetingEvent;
import de.nordertor.platform.boundary.UploadedText;
import de.nordertor.platform.entity.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Pattern;

/** Reads the events of a sitting calendar (RFC 5545); one that cannot be read does no harm to the others. */
public final class MeetingFile {

    public static final int MOST_BYTES = 2 * 1024 * 1024;
    public static final int MOST_EVENTS = 2_000;

    private static final Pattern BEGIN = Pattern.compile("(?im)^BEGIN:VEVENT\\s*$");
    private static final Pattern END = Pattern.compile("(?im)^END:VCALENDAR\\s*$");

    private MeetingFile() {}

    /**
     * @param town where a time without a zone is meant
     * @param today around which the events of a series are of interest
     * @throws InvalidInputException for what is no calendar, or too large a one
     */
    public static List<MeetingEvent> read(InputStream content, ZoneId town, LocalDate today) {
        String text = UploadedText.read(content, MOST_BYTES, "council.meetingImport.tooLarge");
        long begun = BEGIN.matcher(text).results().count();
        if (begun == 0) {
            throw new InvalidInputException("council.meetingImport.none");
        }
        requireFew(begun);
        if (!END.matcher(text).find()) {
            throw new InvalidInputException("council.meetingImport.incomplete");
        }
        List<MeetingEvent> events = new ArrayList<>();
        for (ICalendar calendar : calendars(text, town)) {
            for (MeetingEvent event : new MeetingEvents(calendar, town, today).read()) {
                events.add(event.numbered(events.size() + 1));
            }
        }
        requireFew(events.size());
        return events;
    }

    private static void requireFew(long events) {
        if (events > MOST_EVENTS) {
            throw new InvalidInputException("council.meetingImport.tooMany", MOST_EVENTS);
        }
    }

    private static List<ICalendar> calendars(String text, ZoneId town) {
        try (ICalReader reader = new ICalReader(text)) {
            reader.setDefaultTimezone(TimeZone.getTimeZone(town));
            return reader.readAll();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (RuntimeException broken) {
            throw new InvalidInputException("council.meetingImport.unreadable");
        }
    }
}
