package de.nordertor.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.boundary.CalendarFile.Organizer;
import de.nordertor.platform.entity.CalendarMethod;
import de.nordertor.platform.entity.Mailbox;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Read by another library than the one that writes. */
class CalendarFileTest {

    private static final String PAGE = "https://stadt.example/nordertor/group/meeting?id=7";
    private static final String TOPIC =
            "K͟hān, Ÿ; \"Platz\" 𝒳 – " + "sehr lang ".repeat(15).strip();
    private static final Instant START = Instant.parse("2016-06-01T16:30:00Z");
    private static final Organizer TOWN = new Organizer("Stadt Nordertor", "stadt@stadt.example");
    private static final Mailbox HELGA = new Mailbox("K͟hān, Helga", "helga@verein.example");

    @Test
    void anotherLibraryReadsWhatIsPlanned() throws Exception {
        Calendar calendar = read(CalendarFile.of(List.of(meeting(3, START.plusSeconds(5_400), false))));
        assertThat(calendar.validate().getEntries()).isEmpty();
        VEvent event = event(calendar);
        assertThat(value(event, Property.UID)).isEqualTo("group-meeting-7@nordertor");
        assertThat(value(event, Property.SUMMARY)).isEqualTo(TOPIC);
        assertThat(value(event, Property.LOCATION)).isEqualTo("Rathaus, Saal 2");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("1. Platz\n2. Verschiedenes");
        assertThat(value(event, Property.URL)).isEqualTo(PAGE);
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20160601T163000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20160601T180000Z");
    }

    @Test
    void aChangeAndACancellationAreOfTheSameEvent() throws Exception {
        VEvent planned = event(read(CalendarFile.of(List.of(meeting(3, null, false)))));
        VEvent changed = event(read(CalendarFile.of(List.of(meeting(4, null, false)))));
        VEvent cancelled = event(read(CalendarFile.of(List.of(meeting(5, null, true)))));
        assertThat(List.of(value(changed, Property.UID), value(cancelled, Property.UID)))
                .containsOnly(value(planned, Property.UID));
        assertThat(List.of(
                        value(planned, Property.SEQUENCE),
                        value(changed, Property.SEQUENCE),
                        value(cancelled, Property.SEQUENCE)))
                .containsExactly("3", "4", "5");
        assertThat(value(cancelled, Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void whereNobodyKnowsTheEndTwoHoursAreKept() throws Exception {
        VEvent event = event(read(CalendarFile.of(List.of(meeting(1, null, false)))));
        assertThat(value(event, Property.DURATION)).isEqualTo("PT2H");
    }

    @Test
    void aWholeDayIsADayEverywhere() throws Exception {
        CalendarEvent deadline = new CalendarEvent(
                "deadline-9@nordertor",
                1,
                START,
                null,
                null,
                LocalDate.of(2016, 5, 31),
                "Bericht",
                null,
                null,
                null,
                false);
        VEvent event = event(read(CalendarFile.subscription("Mein Kalender", Duration.ofHours(1), List.of(deadline))));
        assertThat(value(event, Property.DTSTART)).isEqualTo("20160531");
        assertThat(event.getProperty(Property.DTEND)).isEmpty();
    }

    @Test
    void anInvitationAndItsCancellationSayFromWhomAndForWhom() throws Exception {
        CalendarEvent planned = meeting(3, null, false);
        Calendar request = read(CalendarFile.message(CalendarMethod.REQUEST, planned, TOWN, HELGA));
        assertThat(request.validate().getEntries()).isEmpty();
        assertThat(request.getMethod().getValue()).isEqualTo("REQUEST");
        VEvent event = event(request);
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:stadt@stadt.example");
        assertThat(value(event, Property.ATTENDEE)).isEqualTo("mailto:helga@verein.example");
        // whoever is taken off the list is told so, although the meeting takes place
        Calendar cancel = read(CalendarFile.message(CalendarMethod.CANCEL, planned, TOWN, HELGA));
        assertThat(cancel.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(value(event(cancel), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event(cancel), Property.UID)).isEqualTo(value(event, Property.UID));
    }

    private static CalendarEvent meeting(long revision, Instant end, boolean cancelled) {
        return new CalendarEvent(
                "group-meeting-7@nordertor",
                revision,
                Instant.parse("2016-05-18T10:00:00Z"),
                START,
                end,
                null,
                TOPIC,
                "Rathaus, Saal 2",
                "1. Platz\n2. Verschiedenes",
                PAGE,
                cancelled);
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar) {
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse(null);
    }
}
