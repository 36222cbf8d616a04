package de.nordertor.group.control;

import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.group.entity.MeetingContent;
import de.nordertor.group.entity.MeetingState;
import de.nordertor.platform.boundary.CalendarEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A meeting as a calendar knows it. */
public final class MeetingCalendar {

    private MeetingCalendar() {}

    /** A meeting as the list of a calendar reads it. */
    public record MeetingDay(
            Long id,
            long version,
            Instant changedAt,
            String groupName,
            String topic,
            LocalDate on,
            LocalTime startsAt,
            LocalTime endsAt,
            String place,
            MeetingState state) {}

    static CalendarEvent event(MeetingDay meeting, Clock clock) {
        return event(meeting, null, null, clock);
    }

    /** @param page the address of the meeting's page; null for readers who cannot open it */
    public static CalendarEvent event(GroupMeeting meeting, String page, Clock clock) {
        MeetingContent content = meeting.content();
        return event(
                new MeetingDay(
                        meeting.getId(),
                        meeting.getVersion(),
                        meeting.getChangedAt(),
                        meeting.getGroup().getName(),
                        content.topic(),
                        content.on(),
                        content.startsAt(),
                        content.endsAt(),
                        content.place(),
                        meeting.getState()),
                content.agenda(),
                page,
                clock);
    }

    private static CalendarEvent event(MeetingDay meeting, String agenda, String page, Clock clock) {
        return new CalendarEvent(
                "group-meeting-" + meeting.id() + "@nordertor",
                meeting.version(),
                meeting.changedAt(),
                moment(meeting, meeting.startsAt(), clock),
                moment(meeting, meeting.endsAt(), clock),
                null,
                meeting.groupName() + ": " + meeting.topic(),
                meeting.place(),
                agenda,
                page,
                meeting.state() == MeetingState.CANCELLED);
    }

    private static Instant moment(MeetingDay meeting, LocalTime time, Clock clock) {
        return time == null
                ? null
                : meeting.on().atTime(time).atZone(clock.getZone()).toInstant();
    }
}
