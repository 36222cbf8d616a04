package de.nordertor.council.control;

import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import de.nordertor.council.entity.PaperContent;
import de.nordertor.platform.entity.InvalidInputException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;

/** When an event begins and ends, in the time of the town; of a series those times that are near. */
final class MeetingSeries {

    static final int MOST_OCCURRENCES = 200;

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 2;
    private static final Set<Frequency> ONCE_A_DAY =
            EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private final TimezoneInfo zones;
    private final ZoneId town;
    private final LocalDate today;

    MeetingSeries(TimezoneInfo zones, ZoneId town, LocalDate today) {
        this.zones = zones;
        this.town = town;
        this.today = today;
    }

    /**
     * @param starts of the series; empty for an event of its own
     * @param goesOn whether there are more than are read
     */
    record Times(LocalDateTime first, boolean isSeries, List<LocalDateTime> starts, boolean goesOn) {}

    /** @throws InvalidInputException for what has no day and time, or repeats in a way that no committee meets */
    Times times(VEvent event) {
        ICalDate start = start(event);
        LocalDateTime first = LocalDateTime.ofInstant(start.toInstant(), town);
        boolean repeats =
                event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
        if (event.getRecurrenceId() != null || !repeats) {
            if (event.getRecurrenceId() != null && event.getRecurrenceId().getRange() != null) {
                throw new InvalidInputException("council.meetingImport.restOfSeries");
            }
            return new Times(first, false, List.of(), false);
        }
        requireUsable(event, first);
        return series(event, first);
    }

    private Times series(VEvent event, LocalDateTime first) {
        Set<LocalDate> leftOut = daysLeftOut(event);
        LocalDate from = today.minusYears(YEARS_BACK);
        LocalDate to = today.plusYears(YEARS_AHEAD);
        DateIterator all = event.getDateIterator(zone(event.getDateStart()));
        all.advanceTo(java.util.Date.from(from.atStartOfDay(town).toInstant()));
        List<LocalDateTime> starts = new ArrayList<>();
        while (all.hasNext()) {
            LocalDateTime start = LocalDateTime.ofInstant(all.next().toInstant(), town);
            if (start.toLocalDate().isAfter(to)) {
                break;
            }
            if (starts.size() == MOST_OCCURRENCES) {
                return new Times(first, true, starts, true);
            }
            if (!leftOut.contains(start.toLocalDate())) {
                starts.add(start);
            }
        }
        return new Times(first, true, starts, false);
    }

    /** The end of the one that begins then; null where the event does not say. */
    LocalDateTime end(VEvent event, LocalDateTime start) {
        Duration length = length(event);
        return length == null
                ? null
                : LocalDateTime.ofInstant(start.atZone(town).toInstant().plus(length), town);
    }

    private static Duration length(VEvent event) {
        if (event.getDateEnd() != null
                && event.getDateEnd().getValue() != null
                && event.getDateEnd().getValue().hasTime()) {
            return Duration.between(
                    event.getDateStart().getValue().toInstant(),
                    event.getDateEnd().getValue().toInstant());
        }
        return event.getDuration() == null || event.getDuration().getValue() == null
                ? null
                : Duration.ofMillis(event.getDuration().getValue().toMillis());
    }

    private static ICalDate start(VEvent event) {
        DateStart start = event.getDateStart();
        if (start == null || start.getValue() == null) {
            throw new InvalidInputException("council.meetingImport.noStart");
        }
        if (start.getParameters().getTimezoneId() != null) {
            throw new InvalidInputException(
                    "council.meetingImport.unknownZone", start.getParameters().getTimezoneId());
        }
        if (!start.getValue().hasTime()) {
            throw new InvalidInputException("council.meetingImport.allDay");
        }
        requireReal(start.getValue());
        return start.getValue();
    }

    /** What is no day would be read as one a little later. */
    private static void requireReal(ICalDate date) {
        DateTimeComponents raw = date.getRawComponents();
        try {
            LocalDateTime.of(
                    raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
        } catch (DateTimeException never) {
            throw new InvalidInputException("council.meetingImport.noSuchDay");
        }
    }

    /** The day in the time of the town; one without a time is the same day everywhere. */
    LocalDate day(ICalDate date) {
        return LocalDate.ofInstant(date.toInstant(), date.hasTime() ? town : ZoneId.systemDefault());
    }

    private static void requireUsable(VEvent event, LocalDateTime first) {
        Recurrence rule = event.getRecurrenceRule() == null
                ? null
                : event.getRecurrenceRule().getValue();
        boolean usable = rule == null
                || ONCE_A_DAY.contains(rule.getFrequency())
                        && rule.getByHour().isEmpty()
                        && rule.getByMinute().isEmpty()
                        && rule.getBySecond().isEmpty();
        if (!usable
                || !event.getExceptionRules().isEmpty()
                || first.getYear() < PaperContent.FIRST_YEAR
                || first.getYear() > PaperContent.LAST_YEAR) {
            throw new InvalidInputException("council.meetingImport.series");
        }
    }

    /** Exceptions that name a day without a time, which the library does not apply to times. */
    private Set<LocalDate> daysLeftOut(VEvent event) {
        return event.getExceptionDates().stream()
                .flatMap(dates -> dates.getValues().stream())
                .filter(date -> !date.hasTime())
                .map(this::day)
                .collect(Collectors.toSet());
    }

    private TimeZone zone(DateOrDateTimeProperty property) {
        TimezoneAssignment assigned = zones.getTimezone(property);
        if (assigned != null) {
            return assigned.getTimeZone();
        }
        return TimeZone.getTimeZone(zones.isFloating(property) ? town : ZoneOffset.UTC);
    }
}
