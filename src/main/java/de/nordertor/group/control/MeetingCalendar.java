package de.nordertor.group.control;

import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.group.entity.MeetingContent;
import de.nordertor.group.entity.MeetingState;
import de.nordertor.platform.boundary.CalendarEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** A meeting as a calendar knows it. */
public final class MeetingCalendar {

    private MeetingCalendar() {}

    /** @param page the address of the meeting's page; null for readers who cannot open it */
    public static CalendarEvent event(GroupMeeting meeting, String page, Clock clock) {
        MeetingContent content = meeting.content();
        return new CalendarEvent(
                "group-meeting-" + meeting.getId() + "@nordertor",
                meeting.getVersion(),
                meeting.getChangedAt(),
                moment(content, content.startsAt(), clock.getZone()),
                moment(content, content.endsAt(), clock.getZone()),
                null,
                meeting.getGroup().getName() + ": " + content.topic(),
                content.place(),
                content.agenda(),
                page,
                meeting.getState() == MeetingState.CANCELLED);
    }

    private static Instant moment(MeetingContent content, LocalTime time, ZoneId zone) {
        return time == null ? null : content.on().atTime(time).atZone(zone).toInstant();
    }
}
