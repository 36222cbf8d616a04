package de.nordertor.group.api;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.Duration;
import de.nordertor.group.boundary.MeetingView;
import de.nordertor.group.entity.MeetingContent;
import de.nordertor.group.entity.MeetingState;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;

/**
 * A meeting for a calendar (RFC 5545). Every later file of it has the same UID and a higher SEQUENCE, so that a calendar
 * changes the entry that it has; a cancelled one says so. Times are written in UTC, which needs no rules of a zone.
 */
final class MeetingCalendar {

    private static final String PRODUCT = "-//Nordertor//DE";
    private static final int USUAL_HOURS = 2;

    private final ZoneId zone;

    MeetingCalendar(ZoneId zone) {
        this.zone = zone;
    }

    /** @param address of the meeting's page */
    String text(MeetingView meeting, String address) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.addEvent(event(meeting, address));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // a line folded within a letter of two parts would be read as two broken letters
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private VEvent event(MeetingView meeting, String address) {
        MeetingContent content = meeting.content();
        VEvent event = new VEvent();
        event.setUid("group-meeting-" + meeting.id() + "@nordertor");
        event.setSequence(Math.toIntExact(meeting.revision()));
        event.setDateTimeStamp(Date.from(meeting.changedAt()));
        event.setLastModified(Date.from(meeting.changedAt()));
        event.setSummary(meeting.groupName() + ": " + content.topic());
        event.setDateStart(Date.from(moment(content, content.startsAt())), true);
        if (content.endsAt() == null) {
            event.setDuration(Duration.builder().hours(USUAL_HOURS).build());
        } else {
            event.setDateEnd(Date.from(moment(content, content.endsAt())), true);
        }
        if (content.place() != null) {
            event.setLocation(content.place());
        }
        if (content.agenda() != null) {
            event.setDescription(content.agenda());
        }
        event.setUrl(address);
        event.setStatus(meeting.state() == MeetingState.CANCELLED ? Status.cancelled() : Status.confirmed());
        return event;
    }

    private Instant moment(MeetingContent content, LocalTime time) {
        return content.on().atTime(time).atZone(zone).toInstant();
    }
}
