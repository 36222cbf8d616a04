package de.nordertor.group.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.group.boundary.MeetingView;
import de.nordertor.group.entity.MeetingContent;
import de.nordertor.group.entity.MeetingState;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Read by another library than the one that writes. */
class MeetingCalendarTest {

    private static final String PAGE = "https://stadt.example/nordertor/group/meeting?id=7";
    private static final String TOPIC = "K͟hān, Ÿ; \"Platz\" 𝒳 – " + "sehr lang ".repeat(15);

    private final MeetingCalendar calendars = new MeetingCalendar(ZoneId.of("Europe/Berlin"));

    @Test
    void anotherLibraryReadsWhatIsPlanned() throws Exception {
        Calendar calendar = read(meeting(3, MeetingState.PLANNED, LocalTime.of(20, 0)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        VEvent event = event(calendar);
        assertThat(value(event, Property.UID)).isEqualTo("group-meeting-7@nordertor");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Arbeitsgruppe Verkehr: " + TOPIC.strip());
        assertThat(value(event, Property.LOCATION)).isEqualTo("Rathaus, Saal 2");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("1. Platz\n2. Verschiedenes");
        assertThat(value(event, Property.URL)).isEqualTo(PAGE);
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        // summer time: two hours before UTC
        assertThat(value(event, Property.DTSTART)).isEqualTo("20160601T163000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20160601T180000Z");
    }

    @Test
    void aChangeAndACancellationAreOfTheSameEvent() throws Exception {
        VEvent planned = event(read(meeting(3, MeetingState.PLANNED, null)));
        VEvent changed = event(read(meeting(4, MeetingState.PLANNED, null)));
        VEvent cancelled = event(read(meeting(5, MeetingState.CANCELLED, null)));
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
        assertThat(value(event(read(meeting(1, MeetingState.PLANNED, null))), Property.DURATION))
                .isEqualTo("PT2H");
    }

    private Calendar read(MeetingView meeting) throws Exception {
        return new CalendarBuilder().build(new StringReader(calendars.text(meeting, PAGE)));
    }

    private static VEvent event(Calendar calendar) {
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse(null);
    }

    private static MeetingView meeting(long revision, MeetingState state, LocalTime endsAt) {
        MeetingContent content = new MeetingContent(
                TOPIC,
                LocalDate.of(2016, 6, 1),
                LocalTime.of(18, 30),
                endsAt,
                "Rathaus, Saal 2",
                "1. Platz\n2. Verschiedenes",
                null,
                null,
                List.of());
        return new MeetingView(
                7L,
                revision,
                1L,
                "Arbeitsgruppe Verkehr",
                content,
                state,
                null,
                Instant.parse("2016-05-18T10:00:00Z"),
                true);
    }
}
