package de.nordertor.council.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.council.boundary.MeetingEvent;
import de.nordertor.council.entity.MeetingContent;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingFileTest {

    private static final ZoneId TOWN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
    private static final String LINE = "\r\n";
    private static final String OWN_ZONE = String.join(
            LINE,
            "BEGIN:VTIMEZONE",
            "TZID:Rathauszeit",
            "BEGIN:STANDARD",
            "DTSTART:16010101T030000",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:16010101T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
            "END:DAYLIGHT",
            "END:VTIMEZONE",
            "");

    /** In whichever zone it is written: it is 18:00 in the town. */
    @ParameterizedTest
    @CsvSource({
        "DTSTART:20261105T180000",
        "DTSTART:20261105T170000Z",
        "DTSTART;TZID=Europe/Berlin:20261105T180000",
        "DTSTART;TZID=Rathauszeit:20261105T180000",
        "DTSTART;TZID=America/New_York:20261105T120000",
        "DTSTART;TZID=Asia/Tokyo:20261106T020000",
        "DTSTART:20261105T180059"
    })
    void aTimeIsThatOfTheTown(String start) {
        MeetingEvent event = only(OWN_ZONE + event(start));
        assertThat(event.problem()).isNull();
        assertThat(event.content().heldOn()).isEqualTo(DAY);
        assertThat(event.content().startsAt()).isEqualTo(LocalTime.of(18, 0));
    }

    @Test
    void inSummerTheZoneOfTheFileHasItsOwnHour() {
        assertThat(only(OWN_ZONE + event("DTSTART;TZID=Rathauszeit:20270705T180000"))
                        .content()
                        .startsAt())
                .isEqualTo(LocalTime.of(18, 0));
        assertThat(only(event("DTSTART:20270705T160000Z")).content().startsAt()).isEqualTo(LocalTime.of(18, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "DTEND:20261105T203000, 20:30",
        "DURATION:PT1H45M, 19:45",
        "X-NONE:1, ",
        "DTEND:20261106T010000, ",
        "DURATION:P1D, ",
        "DTEND:20261105T180000, "
    })
    void anEndIsTheEndOrTheLengthOnTheSameDay(String end, LocalTime expected) {
        assertThat(only(event("DTSTART:20261105T180000", end)).content().endsAt())
                .isEqualTo(expected);
    }

    @Test
    void allThatAnEventSaysOfAMeetingIsRead() {
        MeetingEvent event = only(
                event("DTSTART:20261105T180000", "LOCATION:Rathaus\\, Saal 2\\n31582 Nienburg", "STATUS:CONFIRMED"));
        assertThat(event.uid()).isEqualTo("u-1");
        assertThat(event.summary()).isEqualTo("Sitzung des Ausschusses");
        assertThat(event.content())
                .isEqualTo(new MeetingContent(DAY, LocalTime.of(18, 0), null, "Rathaus, Saal 2, 31582 Nienburg"));
        assertThat(event.cancelled()).isFalse();
    }

    @Test
    void aLongPlaceIsShortened() {
        assertThat(only(event("DTSTART:20261105T180000", "LOCATION:" + "x".repeat(300)))
                        .content()
                        .place())
                .hasSize(MeetingContent.PLACE_LENGTH)
                .endsWith("…");
    }

    @Test
    void aCancelledEventSaysSo() {
        assertThat(only(event("DTSTART:20261105T180000", "STATUS:CANCELLED")).cancelled())
                .isTrue();
        assertThat(only("METHOD:CANCEL" + LINE + event("DTSTART:20261105T180000"))
                        .cancelled())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART;VALUE=DATE:20261105, council.meetingImport.allDay",
        "X-NONE:1, council.meetingImport.noStart",
        "DTSTART:irgendwann, council.meetingImport.noStart",
        "DTSTART:20260230T180000, council.meetingImport.noSuchDay",
        "DTSTART:20261105T250000, council.meetingImport.noSuchDay",
        "DTSTART:18701105T180000, council.meeting.dayRange",
        "DTSTART;TZID=Mond/Krater:20261105T180000, council.meetingImport.unknownZone"
    })
    void whatIsNoTimeHasItsSentenceAndDoesNoHarmToTheOthers(String start, String problem) {
        List<MeetingEvent> events = read(event(start) + event("DTSTART:20261105T180000", "UID:u-2"));
        assertThat(events.get(0).problem().key()).isEqualTo(problem);
        assertThat(events.get(0).summary()).isEqualTo("Sitzung des Ausschusses");
        assertThat(events.get(1).problem()).isNull();
        assertThat(events).extracting(MeetingEvent::number).containsExactly(1, 2);
    }

    @Test
    void aSeriesIsReadOneByOneAtTheHourOfTheTown() {
        List<MeetingEvent> events = read(event(
                "DTSTART;TZID=Europe/Berlin:20261008T180000",
                "RRULE:FREQ=WEEKLY;COUNT=6",
                "EXDATE;TZID=Europe/Berlin:20261015T180000",
                "EXDATE;VALUE=DATE:20261022",
                "DURATION:PT2H"));
        assertThat(events)
                .extracting(event -> event.content().heldOn())
                .containsExactly(
                        LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 29), DAY, LocalDate.of(2026, 11, 12));
        assertThat(events).allSatisfy(event -> {
            assertThat(event.content().startsAt()).isEqualTo(LocalTime.of(18, 0));
            assertThat(event.content().endsAt()).isEqualTo(LocalTime.of(20, 0));
        });
        assertThat(events.get(2).uid()).isEqualTo("u-1#2026-11-05");
    }

    @Test
    void oneOfASeriesIsMovedOrCancelledByAnEventOfItsOwn() {
        List<MeetingEvent> events =
                read(event("DTSTART;TZID=Europe/Berlin:20261105T180000", "RRULE:FREQ=WEEKLY;COUNT=3")
                        + event(
                                "RECURRENCE-ID;TZID=Europe/Berlin:20261112T180000",
                                "DTSTART;TZID=Europe/Berlin:20261113T190000")
                        + event("RECURRENCE-ID:20261119T170000Z", "DTSTART:20261119T170000Z", "STATUS:CANCELLED"));
        assertThat(events)
                .extracting(MeetingEvent::uid)
                .containsExactly("u-1#2026-11-05", "u-1#2026-11-12", "u-1#2026-11-19");
        assertThat(events.get(1).content().heldOn()).isEqualTo(LocalDate.of(2026, 11, 13));
        assertThat(events).extracting(MeetingEvent::cancelled).containsExactly(false, false, true);
    }

    @Test
    void aSeriesWithoutAnEndIsReadAsFarAsItIsNear() {
        List<MeetingEvent> monthly = read(event("DTSTART:20100107T180000", "RRULE:FREQ=MONTHLY;BYDAY=1TH"));
        assertThat(monthly.get(0).content().heldOn()).isEqualTo(LocalDate.of(2025, 10, 2));
        assertThat(monthly.get(monthly.size() - 1).content().heldOn()).isEqualTo(LocalDate.of(2028, 9, 7));
        List<MeetingEvent> daily = read(event("DTSTART:20100107T180000", "RRULE:FREQ=DAILY"));
        assertThat(daily).hasSize(MeetingSeries.MOST_OCCURRENCES + 1);
        assertThat(daily.get(MeetingSeries.MOST_OCCURRENCES).problem().key())
                .isEqualTo("council.meetingImport.longSeries");
    }

    @ParameterizedTest
    @CsvSource({
        "RRULE:FREQ=SECONDLY, council.meetingImport.series",
        "RRULE:FREQ=HOURLY;COUNT=3, council.meetingImport.series",
        "RRULE:FREQ=DAILY;BYSECOND=1, council.meetingImport.series",
        "RRULE:FREQ=NIEMALS, council.meetingImport.series",
        "RRULE:Unsinn, council.meetingImport.series",
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20261105T180000, council.meetingImport.restOfSeries"
    })
    void aSeriesThatNoCommitteeHasIsNotRead(String rule, String problem) {
        assertThat(only(event("DTSTART:20261105T180000", rule)).problem().key()).isEqualTo(problem);
    }

    @Test
    void ofSeveralStatesOfAnEventTheNewestIsMeant() {
        List<MeetingEvent> events = read(event("DTSTART:20261105T180000", "SEQUENCE:3")
                + event("DTSTART:20261105T170000", "SEQUENCE:2")
                + event("DTSTART:20261105T190000", "UID:u-2")
                + event("DTSTART:20261105T200000", "UID:u-2"));
        assertThat(events)
                .extracting(event -> event.content().startsAt())
                .containsExactly(LocalTime.of(18, 0), LocalTime.of(20, 0));
    }

    @Test
    void oldProgramsWriteWindowsLetters() {
        byte[] file = calendar(event("DTSTART:20261105T180000", "LOCATION:Großer Sitzungssaal"))
                .getBytes(Charset.forName("windows-1252"));
        assertThat(MeetingFile.read(new ByteArrayInputStream(file), TOWN, TODAY)
                        .get(0)
                        .content()
                        .place())
                .isEqualTo("Großer Sitzungssaal");
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        assertThatThrownBy(() -> file("PK nichts")).hasMessage("council.meetingImport.none");
        assertThatThrownBy(() -> file(calendar(""))).hasMessage("council.meetingImport.none");
        String whole = calendar(event("DTSTART:20261105T180000"));
        assertThatThrownBy(() -> file(whole.substring(0, whole.length() - 12)))
                .hasMessage("council.meetingImport.incomplete");
        assertThatThrownBy(() -> file(" ".repeat(MeetingFile.MOST_BYTES + 1)))
                .hasMessage("council.meetingImport.tooLarge");
    }

    @Test
    void moreEventsThanAnyCouncilHasAreRefused() {
        assertThat(file(calendar(many(MeetingFile.MOST_EVENTS)))).hasSize(MeetingFile.MOST_EVENTS);
        assertThatThrownBy(() -> file(calendar(many(MeetingFile.MOST_EVENTS + 1))))
                .hasMessage("council.meetingImport.tooMany");
        String series = event("DTSTART:20261001T180000", "RRULE:FREQ=DAILY;COUNT=190");
        assertThatThrownBy(() -> read(Stream.iterate(1, i -> i + 1)
                        .limit(11)
                        .map(i -> series.replace("u-1", "s-" + i))
                        .reduce("", String::concat)))
                .hasMessage("council.meetingImport.tooMany");
    }

    @Test
    void aHostileFileIsReadOrRefusedButNeverFails() {
        String nested = "BEGIN:VEVENT" + LINE + event("DTSTART:20261105T180000") + "END:VEVENT" + LINE;
        String strange = event("DTSTART:20261105T180000", "LOCATION:a\u0000b", "UID:" + "u".repeat(5_000));
        List<MeetingEvent> events = read(nested + strange + event("Kein Inhalt", "DTSTART;TZID=:20261105T180000"));
        assertThat(events).isNotEmpty().allMatch(event -> event.problem() != null ^ event.content() != null);
    }

    private static String many(int count) {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < count; i++) {
            events.append(event("DTSTART:20261105T180000", "UID:m-" + i));
        }
        return events.toString();
    }

    /** Of one UID unless the lines name another. */
    private static String event(String... lines) {
        boolean named = Stream.of(lines).anyMatch(line -> line.startsWith("UID:"));
        return "BEGIN:VEVENT" + LINE + (named ? "" : "UID:u-1" + LINE) + "SUMMARY:Sitzung des Ausschusses" + LINE
                + String.join(LINE, lines) + LINE + "END:VEVENT" + LINE;
    }

    private static String calendar(String content) {
        return "BEGIN:VCALENDAR" + LINE + "VERSION:2.0" + LINE + content + "END:VCALENDAR" + LINE;
    }

    private static MeetingEvent only(String content) {
        List<MeetingEvent> events = read(content);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static List<MeetingEvent> read(String content) {
        return file(calendar(content));
    }

    private static List<MeetingEvent> file(String text) {
        return MeetingFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), TOWN, TODAY);
    }
}
