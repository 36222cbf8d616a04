package de.nordertor.platform.boundary;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.Duration;
import de.nordertor.platform.entity.CalendarMethod;
import de.nordertor.platform.entity.Mailbox;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/**
 * Events as a file for a calendar (RFC 5545). A later file with the same UID and a higher SEQUENCE changes the entry that a
 * calendar has; a cancelled one says so. Times are written in UTC, which needs no rules of a zone.
 */
public final class CalendarFile {

    private static final String PRODUCT = "-//Nordertor//DE";
    private static final int USUAL_HOURS = 2;

    private CalendarFile() {}

    /** Who invites, and to whom answers go. */
    public record Organizer(String name, String address) {

        private biweekly.property.Organizer property() {
            return new biweekly.property.Organizer(name, address);
        }
    }

    /** To be read or subscribed to. */
    public static String of(List<CalendarEvent> events) {
        ICalendar calendar = new ICalendar();
        events.forEach(event -> calendar.addEvent(event(event)));
        return text(calendar);
    }

    /** A subscription: its name, and how often a calendar should ask again (RFC 7986). */
    public static String subscription(String name, java.time.Duration refresh, List<CalendarEvent> events) {
        ICalendar calendar = new ICalendar();
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(
                Duration.builder().minutes(Math.toIntExact(refresh.toMinutes())).build());
        events.forEach(event -> calendar.addEvent(event(event)));
        return text(calendar);
    }

    /** To travel in a mail (RFC 5546): the reader's calendar enters, changes or takes out the event. */
    public static String message(CalendarMethod method, CalendarEvent event, Organizer organizer, Mailbox attendee) {
        VEvent told = event(event);
        told.setOrganizer(organizer.property());
        Attendee invited = new Attendee(attendee.name(), attendee.address());
        if (method == CalendarMethod.REQUEST) {
            invited.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
            invited.setRsvp(true);
        } else {
            told.setStatus(Status.cancelled());
        }
        told.addAttendee(invited);
        ICalendar calendar = new ICalendar();
        calendar.setMethod(new Method(method.name()));
        calendar.addEvent(told);
        return text(calendar);
    }

    private static VEvent event(CalendarEvent from) {
        VEvent event = new VEvent();
        event.setUid(from.uid());
        event.setSequence(Math.toIntExact(from.revision()));
        event.setDateTimeStamp(Date.from(from.changedAt()));
        event.setLastModified(Date.from(from.changedAt()));
        event.setSummary(from.summary());
        if (from.day() != null) {
            event.setDateStart(
                    Date.from(from.day().atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
        } else {
            event.setDateStart(Date.from(from.start()), true);
            if (from.end() == null) {
                event.setDuration(Duration.builder().hours(USUAL_HOURS).build());
            } else {
                event.setDateEnd(Date.from(from.end()), true);
            }
        }
        if (from.place() != null) {
            event.setLocation(from.place());
        }
        if (from.description() != null) {
            event.setDescription(from.description());
        }
        if (from.url() != null) {
            event.setUrl(from.url());
        }
        event.setStatus(from.cancelled() ? Status.cancelled() : Status.confirmed());
        return event;
    }

    private static String text(ICalendar calendar) {
        calendar.setProductId(PRODUCT);
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
}
