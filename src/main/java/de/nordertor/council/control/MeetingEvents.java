package de.nordertor.council.control;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Location;
import biweekly.property.RecurrenceId;
import biweekly.property.Uid;
import biweekly.util.ICalDate;
import de.nordertor.council.boundary.MeetingEvent;
import de.nordertor.council.entity.Meeting;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The events of one calendar in the time of the town, those of a series one by one. */
final class MeetingEvents {

    private static final int SUMMARY_LENGTH = 300;
    private static final String SINGLE = "#";

    private final ICalendar calendar;
    private final MeetingSeries series;

    MeetingEvents(ICalendar calendar, ZoneId town, LocalDate today) {
        this.calendar = calendar;
        series = new MeetingSeries(calendar.getTimezoneInfo(), town, today);
    }

    List<MeetingEvent> read() {
        Collection<VEvent> newest = newest();
        Map<String, Set<LocalDate>> moved = new LinkedHashMap<>();
        newest.stream()
                .filter(event -> uid(event) != null && seriesDay(event) != null)
                .forEach(event -> moved.computeIfAbsent(uid(event), uid -> new HashSet<>())
                        .add(seriesDay(event)));
        List<MeetingEvent> events = new ArrayList<>();
        newest.forEach(event -> events.addAll(read(event, moved.getOrDefault(uid(event), Set.of()))));
        return events;
    }

    /** A file may hold several states of an event; the one with the highest sequence is meant, else the last. */
    private Collection<VEvent> newest() {
        Map<Object, VEvent> newest = new LinkedHashMap<>();
        for (VEvent event : calendar.getEvents()) {
            Object key = uid(event) == null ? event : uid(event) + SINGLE + seriesDay(event);
            newest.merge(key, event, (one, other) -> sequence(one) > sequence(other) ? one : other);
        }
        return newest.values();
    }

    /** @param moved days of the series on which another event of the file stands for it */
    private List<MeetingEvent> read(VEvent event, Set<LocalDate> moved) {
        try {
            MeetingSeries.Times times = series.times(event);
            if (!times.isSeries()) {
                return List.of(event(event, times.first(), seriesDay(event)));
            }
            List<MeetingEvent> all = new ArrayList<>();
            for (LocalDateTime start : times.starts()) {
                if (!moved.contains(start.toLocalDate())) {
                    all.add(event(event, start, start.toLocalDate()));
                }
            }
            if (times.goesOn()) {
                all.add(unreadable(
                        event, Sentence.of("council.meetingImport.longSeries", MeetingSeries.MOST_OCCURRENCES)));
            }
            return all;
        } catch (BusinessException refused) {
            return List.of(unreadable(event, Sentence.of(refused.messageKey(), refused.arguments())));
        }
    }

    /** @param day of the series that it stands for; null for an event of its own */
    private MeetingEvent event(VEvent event, LocalDateTime start, LocalDate day) {
        try {
            String uid = uid(event);
            String key = uid == null || day == null ? uid : uid + SINGLE + day;
            LocalTime startsAt = start.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
            MeetingContent content =
                    new MeetingContent(start.toLocalDate(), startsAt, endsAt(event, start), place(event));
            return new MeetingEvent(
                    0,
                    summary(event),
                    Text.line(key, Meeting.CALENDAR_UID_LENGTH, "council.meetingImport.uid"),
                    content,
                    isCancelled(event),
                    null);
        } catch (BusinessException refused) {
            return unreadable(event, Sentence.of(refused.messageKey(), refused.arguments()));
        }
    }

    private static MeetingEvent unreadable(VEvent event, Sentence problem) {
        return new MeetingEvent(0, summary(event), null, null, false, problem);
    }

    /** Null where nobody says so, and where it is another day: meetings end on their day. */
    private LocalTime endsAt(VEvent event, LocalDateTime start) {
        LocalDateTime end = series.end(event, start);
        if (end == null || !end.toLocalDate().equals(start.toLocalDate())) {
            return null;
        }
        LocalTime time = end.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return time.isAfter(start.toLocalTime().truncatedTo(ChronoUnit.MINUTES)) ? time : null;
    }

    private boolean isCancelled(VEvent event) {
        boolean allAre = calendar.getMethod() != null && calendar.getMethod().isCancel();
        return allAre || event.getStatus() != null && event.getStatus().isCancelled();
    }

    private static String summary(VEvent event) {
        String title = event.getSummary() == null ? null : event.getSummary().getValue();
        return title == null
                ? ""
                : Text.shortened(title.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(), SUMMARY_LENGTH);
    }

    private static String place(VEvent event) {
        Location location = event.getLocation();
        return location == null || location.getValue() == null
                ? null
                : Text.shortened(
                        location.getValue().strip().replaceAll("\\s*[\\r\\n]+\\s*", ", "), MeetingContent.PLACE_LENGTH);
    }

    private static String uid(VEvent event) {
        Uid uid = event.getUid();
        return uid == null || uid.getValue() == null || uid.getValue().isBlank()
                ? null
                : uid.getValue().strip();
    }

    private static int sequence(VEvent event) {
        return event.getSequence() == null || event.getSequence().getValue() == null
                ? 0
                : event.getSequence().getValue();
    }

    /** The day of the series that an event stands for; null for one that stands for none. */
    private LocalDate seriesDay(VEvent event) {
        RecurrenceId replaced = event.getRecurrenceId();
        ICalDate day = replaced == null ? null : replaced.getValue();
        return day == null ? null : series.day(day);
    }
}
