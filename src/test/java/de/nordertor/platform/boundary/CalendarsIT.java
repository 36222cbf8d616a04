package de.nordertor.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.group.boundary.GroupInput;
import de.nordertor.group.boundary.GroupMeetings;
import de.nordertor.group.boundary.WorkingGroups;
import de.nordertor.group.entity.MeetingContent;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.group.entity.WorkingGroupKind;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.boundary.CalendarFeeds;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.DeadlineInput;
import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CalendarsIT {

    private static final String WRITER = "calendar-writer-it";
    private static final String OTHER = "calendar-other-it";
    private static final String KEEPER = "calendar-keeper-it";
    private static final String ROOT = "https://stadt.example/nordertor";

    @Inject
    private Calendars calendars;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private WorkingGroups groups;

    @Inject
    private GroupMeetings meetings;

    @Inject
    private Deadlines deadlines;

    @Inject
    private TestPeople people;

    @Inject
    private Clock clock;

    private LocalDate day;
    private Long group;
    private Long meeting;
    private String name;

    @BeforeEach
    void aMeetingAndADeadline() throws Exception {
        Long writer = people.have(WRITER, Role.EDITOR, null);
        people.have(OTHER, Role.READER, null);
        people.have(KEEPER, Role.ADMINISTRATOR, null);
        day = LocalDate.now(clock).plusDays(3);
        name = "Kalender " + System.nanoTime();
        group = people.as(
                WRITER,
                () -> groups.create(new GroupInput(
                        name, WorkingGroupKind.WORKING_GROUP, null, null, null, null, Set.of(), List.of())));
        meeting = people.as(WRITER, () -> meetings.plan(group, content("Platz")));
        people.as(
                WRITER,
                () -> deadlines.set(
                        new SubjectRef(WorkingGroup.KIND, group),
                        new DeadlineInput(DeadlineKind.TASK, name + " einladen", day, writer, null, null)));
    }

    @Test
    void everybodySeesWhatHeOrSheMayReadInTheOrderOfTheDay() throws Exception {
        assertThat(own(WRITER)).containsExactly(name + " einladen", name + ": Platz");
        assertThat(own(OTHER)).containsExactly(name + ": Platz");
        assertThat(own(KEEPER)).isEmpty();
        assertThat(people.as(WRITER, () -> calendars.between(day, day, "Deadline")))
                .extracting(CalendarEntry::kind)
                .containsOnly("Deadline");
        assertThat(people.as(WRITER, () -> calendars.between(day.plusDays(1), day.plusDays(2), null)))
                .extracting(entry -> entry.event().summary())
                .noneMatch(summary -> summary.contains(name));
    }

    @Test
    void aFeedTellsWhatItsOwnerMayReadAndTheSameEventWhenItChanges() throws Exception {
        String token = people.as(OTHER, () -> feeds.subscribe());
        String before = feeds.read(token, ROOT);
        assertThat(before)
                .contains("SUMMARY:Gruppentreffen: " + name + ": Platz", "UID:group-meeting-" + meeting + "@nordertor")
                .contains("URL:" + ROOT + "/group/meeting?id=" + meeting)
                .doesNotContain(name + " einladen");
        people.run(WRITER, () -> meetings.cancel(meeting, "Krank"));
        String after = feeds.read(token, ROOT);
        assertThat(event(after)).contains("STATUS:CANCELLED");
        assertThat(sequence(event(after))).isGreaterThan(sequence(event(before)));
        assertThat(people.as(OTHER, () -> feeds.own()).orElseThrow().lastReadOn())
                .isEqualTo(LocalDate.now(clock));
        assertThat(feeds.read(people.as(KEEPER, () -> feeds.subscribe()), ROOT)).doesNotContain(name);
    }

    @Test
    void anAddressThatWasChangedOrWhoseOwnerLeftIsWorthNothing() throws Exception {
        String old = people.as(WRITER, () -> feeds.subscribe());
        String renewed = people.as(WRITER, () -> feeds.subscribe());
        assertThat(feeds.read(renewed, ROOT)).contains(name + " einladen");
        assertThatThrownBy(() -> feeds.read(old, ROOT)).isInstanceOf(NotFoundException.class);
        people.takeRoles(WRITER);
        assertThat(feeds.read(renewed, ROOT)).doesNotContain(name + ": Platz");
        people.run(WRITER, () -> feeds.unsubscribe());
        assertThatThrownBy(() -> feeds.read(renewed, ROOT)).isInstanceOf(NotFoundException.class);
    }

    private List<String> own(String login) throws Exception {
        return people.as(login, () -> calendars.between(day, day, null)).stream()
                .map(entry -> entry.event().summary())
                .filter(summary -> summary.startsWith(name))
                .toList();
    }

    private String event(String file) {
        int uid = file.indexOf("UID:group-meeting-" + meeting + "@");
        return file.substring(file.lastIndexOf("BEGIN:VEVENT", uid), file.indexOf("END:VEVENT", uid));
    }

    private static int sequence(String event) {
        return Integer.parseInt(event.replaceAll("(?s).*SEQUENCE:(\\d+).*", "$1"));
    }

    private MeetingContent content(String topic) {
        return new MeetingContent(topic, day, LocalTime.of(18, 30), null, null, null, null, null, List.of());
    }
}
