package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.TownDay;
import de.nordertor.council.control.CommitteeRepository;
import de.nordertor.council.entity.Meeting;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.council.entity.MeetingState;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.AnchorInput;
import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.journal.boundary.TestJournal;
import de.nordertor.journal.entity.AnchorSide;
import de.nordertor.journal.entity.AnchorUnit;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Search;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sitting calendar, taken over once and again. */
@ExtendWith(ArquillianExtension.class)
class MeetingImportsIT {

    private static final String OFFICE = "office-it";
    private static final String READER = "reader-it";
    private static final LocalDate DAY = TownDay.today().plusDays(60);

    @Inject
    private MeetingImports imports;

    @Inject
    private Meetings meetings;

    @Inject
    private Agendas agendas;

    @Inject
    private PaperEditing editing;

    @Inject
    private PaperApproval approval;

    @Inject
    private Papers papers;

    @Inject
    private CommitteeRepository committees;

    @Inject
    private Deadlines deadlines;

    @Inject
    private TestJournal journal;

    @Inject
    private CurrentUser user;

    @Inject
    private Search search;

    @Inject
    private SmallTown town;

    @Inject
    private TestPeople people;

    private SmallTown.Place place;
    private String committee;

    @BeforeEach
    void aCommittee() {
        people.have(OFFICE, Role.COMMITTEE_OFFICE, null);
        people.have(READER, Role.READER, null);
        place = town.found();
        SystemWork.run(() -> committee = committees.get(place.committeeId()).getName());
    }

    @Test
    void aSecondImportOfTheSameFileChangesNothing() throws Exception {
        String file = event("a", DAY, "LOCATION:Rathaus") + event("b", DAY.plusDays(7)) + series("c", DAY.plusDays(14));
        assertThat(news(file)).containsOnly(MeetingNews.NEW).hasSize(4);
        assertThat(list()).isEmpty();
        assertThat(takeAll(file)).isEqualTo(4);

        List<CommitteeMeetingRow> planned = list();
        assertThat(planned)
                .extracting(CommitteeMeetingRow::heldOn)
                .containsExactly(DAY.plusDays(21), DAY.plusDays(14), DAY.plusDays(7), DAY);
        assertThat(planned.get(3).place()).isEqualTo("Rathaus");
        assertThat(planned.get(3).startsAt()).isEqualTo(LocalTime.of(18, 0));
        assertThat(news(file)).containsOnly(MeetingNews.SAME).hasSize(4);
        assertThat(takeAll(file)).isZero();
        assertThat(list()).isEqualTo(planned);
    }

    @Test
    void aMovedEventMovesTheMeetingAndWhatFollowsIt() throws Exception {
        takeAll(event("a", DAY));
        Long id = list().get(0).id();
        Long office = people.as(OFFICE, () -> user.id().getAsLong());
        AnchorInput before = new AnchorInput("DAY", 3, AnchorUnit.DAYS, AnchorSide.BEFORE);
        Long deadline = people.as(
                OFFICE,
                () -> deadlines.set(
                        new SubjectRef(Meeting.KIND, id),
                        journal.due(3, "Saal schmücken", office).hangingOn(before)));
        String moved = event("a", DAY.plusDays(1), "LOCATION:Zur Krone");
        assertThat(news(moved)).containsExactly(MeetingNews.CHANGED);
        takeAll(moved);

        assertThat(list())
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(id))
                .satisfies(row -> assertThat(row.heldOn()).isEqualTo(DAY.plusDays(1)))
                .satisfies(row -> assertThat(row.place()).isEqualTo("Zur Krone"));
        assertThat(isFound(id, "Krone " + place.departmentCode())).isTrue();
        assertThat(people.as(OFFICE, () -> deadlines.view(deadline)).effectiveOn())
                .isEqualTo(DAY.minusDays(2));
        assertThat(news(moved)).containsExactly(MeetingNews.SAME);
    }

    @Test
    void whatWasPlannedByHandIsTheSameAndMovesFromThenOn() throws Exception {
        Long id = people.as(
                OFFICE,
                () -> meetings.plan(
                        place.committeeId(), new MeetingContent(DAY, LocalTime.of(18, 0), null, "Rathaus")));
        assertThat(news(event("a", DAY))).containsExactly(MeetingNews.LINKED);
        takeAll(event("a", DAY));
        takeAll(event("a", DAY.plusDays(3)));
        assertThat(list())
                .extracting(CommitteeMeetingRow::id, CommitteeMeetingRow::heldOn, CommitteeMeetingRow::place)
                .containsExactly(tuple(id, DAY.plusDays(3), "Rathaus"));
    }

    @Test
    void aCancelledEventCancelsTheMeetingAndItsPapersWaitAgain() throws Exception {
        takeAll(event("a", SmallTown.DAY));
        Long id = list().get(0).id();
        Long paper = approved();
        people.run(
                OFFICE,
                () -> agendas.addPaper(id, agendas.view(id).waiting().get(0).consultationId()));
        assertThat(people.as(OFFICE, () -> papers.view(paper, null))
                        .consultations()
                        .get(0)
                        .meetingId())
                .isEqualTo(id);

        String cancelled = event("a", SmallTown.DAY, "STATUS:CANCELLED");
        assertThat(news(cancelled)).containsExactly(MeetingNews.CANCELLED);
        takeAll(cancelled);

        CommitteeMeetingView view = people.as(READER, () -> meetings.view(id));
        assertThat(view.state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(view.cancellationReason()).isEqualTo("Im Kalender abgesagt");
        assertThat(people.as(OFFICE, () -> papers.view(paper, null))
                        .consultations()
                        .get(0)
                        .meetingId())
                .isNull();
        assertThat(news(cancelled)).containsExactly(MeetingNews.SAME);
        assertThat(problems(event("a", SmallTown.DAY))).containsExactly("council.meeting.isCancelled");
    }

    @Test
    void aHeldMeetingIsNeverChanged() throws Exception {
        LocalDate past = TownDay.today().minusDays(7);
        takeAll(event("a", past));
        Long id = list().get(0).id();
        people.run(OFFICE, () -> meetings.hold(id));
        assertThat(problems(event("a", past.plusDays(1)))).containsExactly("council.meetingImport.held");
        assertThatThrownBy(() -> takeAll(event("a", past, "STATUS:CANCELLED"))).isInstanceOf(ConflictException.class);
        assertThat(list()).extracting(CommitteeMeetingRow::state).containsExactly(MeetingState.HELD);
    }

    @Test
    void onlyWhatWasChosenIsTakenOverAndAllOfItOrNothing() throws Exception {
        String file = event("a", DAY)
                + event("b", DAY.plusDays(1))
                + event("c", DAY.plusDays(2)).replace(committee, "?");
        List<MeetingPreview> read = read(file);
        assertThat(read.get(2).problem()).isEqualTo(Sentence.of("council.import.committeeUnknown", "Sitzung ?"));
        assertThatThrownBy(() -> take(read, Set.of(1, 3))).isInstanceOf(ConflictException.class);
        assertThat(list()).isEmpty();
        take(read, Set.of(2));
        assertThat(list()).extracting(CommitteeMeetingRow::heldOn).containsExactly(DAY.plusDays(1));
    }

    @Test
    void onlyTheCommitteeOfficeTakesOver() {
        assertThatThrownBy(() -> people.as(READER, () -> imports.read(stream(event("a", DAY)))))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> imports.take(List.of(), Set.of(), "x")))
                .isInstanceOf(NotPermittedException.class);
    }

    private Long approved() {
        Long[] id = new Long[1];
        SystemWork.run(
                () -> id[0] = editing.create(place.paperTypeId(), place.departmentId(), place.report("Sachstand")));
        SystemWork.run(() -> approval.approve(id[0], papers.view(id[0], null).lockVersion()));
        return id[0];
    }

    private List<MeetingPreview> read(String events) throws Exception {
        return people.as(OFFICE, () -> imports.read(stream(events)));
    }

    private List<MeetingNews> news(String events) throws Exception {
        return read(events).stream().map(MeetingPreview::news).toList();
    }

    private List<String> problems(String events) throws Exception {
        return read(events).stream().map(row -> row.problem().key()).toList();
    }

    private int takeAll(String events) throws Exception {
        List<MeetingPreview> read = read(events);
        return take(read, read.stream().map(MeetingPreview::number).collect(Collectors.toSet()));
    }

    private int take(List<MeetingPreview> read, Set<Integer> chosen) throws Exception {
        return people.as(
                OFFICE,
                () -> imports.take(read.stream().map(MeetingPreview::event).toList(), chosen, "Im Kalender abgesagt"));
    }

    private List<CommitteeMeetingRow> list() throws Exception {
        return people.as(
                        READER,
                        () -> meetings.list(
                                new MeetingFilter(place.committeeId(), null, null, null), PageRequest.firstPage()))
                .rows();
    }

    private boolean isFound(Long id, String words) {
        List<Long> found = new ArrayList<>();
        SystemWork.run(() -> search.find(words, null, 50)
                .hits()
                .forEach(hit -> found.add(hit.subject().id())));
        return found.contains(id);
    }

    private String event(String uid, LocalDate day, String... more) {
        return lines("BEGIN:VEVENT", "UID:" + uid + place.departmentCode(), "SUMMARY:Sitzung " + committee)
                + lines("DTSTART;TZID=Europe/Berlin:" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "T180000")
                + lines(more)
                + lines("END:VEVENT");
    }

    private String series(String uid, LocalDate day) {
        return event(uid, day, "RRULE:FREQ=WEEKLY;COUNT=2");
    }

    private static String lines(String... lines) {
        return lines.length == 0 ? "" : String.join("\r\n", lines) + "\r\n";
    }

    private static ByteArrayInputStream stream(String events) {
        String file = lines("BEGIN:VCALENDAR", "VERSION:2.0") + events + lines("END:VCALENDAR");
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
