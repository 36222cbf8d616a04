package de.nordertor.publication.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.council.boundary.AgendaView;
import de.nordertor.council.boundary.Agendas;
import de.nordertor.council.boundary.Meetings;
import de.nordertor.council.boundary.SmallTown;
import de.nordertor.council.entity.AgendaItemContent;
import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicationAct;
import de.nordertor.publication.entity.PublicationKind;
import de.nordertor.publication.entity.PublicationStanding;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A meeting that is shown with a paper on its agenda, and what becomes of it when one of the two changes or goes. */
@ExtendWith(ArquillianExtension.class)
class PublishedAgendasIT {

    private static final String OFFICE = "published-agendas-it";
    private static final AgendaItemContent QUESTIONS =
            new AgendaItemContent("Einwohnerfragestunde", Visibility.PUBLIC, null);

    @Inject
    private Publications publications;

    @Inject
    private PublicReader reader;

    @Inject
    private ApprovedPapers papers;

    @Inject
    private Meetings meetings;

    @Inject
    private Agendas agendas;

    @Inject
    private SmallTown town;

    @Inject
    private TestPeople people;

    private SmallTown.Place place;
    private String subject;
    private Long paper;
    private Long meeting;

    @BeforeEach
    void aMeetingWithAPaper() throws Exception {
        people.have(OFFICE, Role.COMMITTEE_OFFICE, null);
        place = town.found();
        subject = "Wärmenetz " + place.departmentCode();
        paper = papers.approved(place, subject);
        meeting = people.as(OFFICE, () -> meetings.plan(place.committeeId(), evening("Rathaus")));
        people.run(OFFICE, () -> agendas.addOther(meeting, QUESTIONS));
        put();
    }

    @Test
    void aPaperThatIsTakenBackIsGoneFromEverythingThatIsShown() throws Exception {
        String text = "Beschluss zu " + subject;
        people.run(OFFICE, () -> meetings.hold(meeting));
        Long item = item(subject);
        people.run(
                OFFICE,
                () -> agendas.decide(
                        agendas.open(item),
                        new ConsultationOutcome(ConsultationState.ADOPTED_AMENDED, 7, 2, 1, text),
                        new Agendas.Next(null, null)));
        publishBoth();
        assertThat(reader.telling(subject)).hasSizeGreaterThan(2);

        depublish(PublicationKind.PAPER, paper);

        assertThat(reader.telling(subject)).isEmpty();
        assertThat(shownItems()).isEqualTo(1);
        assertThat(standing(PublicationKind.MEETING)).isEqualTo(PublicationStanding.OUTDATED);
        PublicationView view = view(PublicationKind.MEETING, meeting);
        assertThat(view.log().get(0).act()).isEqualTo(PublicationAct.NARROWED);
        assertThat(view.log().get(0).reason()).contains(subject);
        assertThat(view.differences()).extracting(Difference::object).contains(subject);
        publish(PublicationKind.MEETING, meeting);
        assertThat(shownItems()).isEqualTo(2);
        assertThat(standing(PublicationKind.MEETING)).isEqualTo(PublicationStanding.CURRENT);
    }

    @Test
    void aMeetingThatIsTakenBackLeavesTheStationsToThePapers() throws Exception {
        publishBoth();

        depublish(PublicationKind.MEETING, meeting);

        assertThat(station()).containsKey("nordertor:date").doesNotContainKeys("meeting", "agendaItem");
        assertThat(standing(PublicationKind.PAPER)).isEqualTo(PublicationStanding.CURRENT);
    }

    @Test
    void aPaperThatIsClosedLeavesAlsoTheAgendaFromWhichItWasTakenOffInside() throws Exception {
        publish(PublicationKind.MEETING, meeting);
        takeOff();
        assertThat(reader.telling(subject)).isNotEmpty();
        assertThat(standing(PublicationKind.MEETING)).isEqualTo(PublicationStanding.OUTDATED);

        papers.correct(place, paper, subject, Visibility.NON_PUBLIC);

        assertThat(reader.telling(subject)).isEmpty();
        assertThat(shownItems()).isEqualTo(1);
    }

    @Test
    void aCancelledMeetingStaysAsItWasPublishedAndIsMarked() throws Exception {
        publishBoth();

        people.run(OFFICE, () -> meetings.cancel(meeting, "Grippe"));

        assertThat(shownItems()).isEqualTo(2);
        assertThat(acts()).containsExactly(PublicationAct.PUBLISHED);
        assertThat(station()).containsKeys("meeting", "agendaItem");
        assertThat(standing(PublicationKind.MEETING)).isEqualTo(PublicationStanding.OUTDATED);
        assertThat(standing(PublicationKind.PAPER)).isEqualTo(PublicationStanding.OUTDATED);
        publish(PublicationKind.MEETING, meeting);
        assertThat(shownMeeting().getBoolean("cancelled")).isTrue();
        assertThat(shownItems()).isEqualTo(1);
    }

    @Test
    void aPlaceThatWasEmptiedStaysUntilTheMeetingIsPublishedAnew() throws Exception {
        publishBoth();

        people.run(OFFICE, () -> meetings.save(meetings.open(meeting), evening(null)));

        assertThat(shownMeeting()).containsKey("location");
        assertThat(standing(PublicationKind.MEETING)).isEqualTo(PublicationStanding.OUTDATED);
        publish(PublicationKind.MEETING, meeting);
        assertThat(shownMeeting()).doesNotContainKey("location");
    }

    @Test
    void anItemThatWasClosedVanishesAtOnceAlsoWhenItIsTakenOffThen() throws Exception {
        publishBoth();
        Long questions = item(QUESTIONS.title());

        people.run(
                OFFICE,
                () -> agendas.save(
                        agendas.open(questions),
                        new AgendaItemContent(QUESTIONS.title(), Visibility.NON_PUBLIC, null)));

        assertThat(shownItems()).isEqualTo(1);
        assertThat(acts()).containsExactly(PublicationAct.NARROWED, PublicationAct.PUBLISHED);
        people.run(OFFICE, () -> agendas.remove(questions));
        assertThat(shownItems()).isEqualTo(1);
    }

    @Test
    void aStationThatWasDroppedStaysUntilThePaperIsPublishedAnew() throws Exception {
        takeOff();
        publishBoth();
        SmallTown.Place elsewhere = town.found();

        papers.send(paper, subject, elsewhere);

        assertThat(station().getString("nordertor:committee")).contains(place.departmentCode());
        assertThat(standing(PublicationKind.PAPER)).isEqualTo(PublicationStanding.OUTDATED);
        publish(PublicationKind.PAPER, paper);
        assertThat(station().getString("nordertor:committee")).contains(elsewhere.departmentCode());
    }

    @Test
    void whatIsAddedToAnAgendaMarksIt() throws Exception {
        publishBoth();

        people.run(OFFICE, () -> agendas.addOther(meeting, new AgendaItemContent("Eröffnung", null, null)));

        assertThat(standing(PublicationKind.MEETING)).isEqualTo(PublicationStanding.OUTDATED);
        assertThat(standing(PublicationKind.PAPER)).isEqualTo(PublicationStanding.CURRENT);
    }

    @Test
    void whatIsMovedOnAnAgendaMarksIt() throws Exception {
        publishBoth();

        Long item = item(subject);
        people.run(OFFICE, () -> agendas.move(item, true));

        assertThat(standing(PublicationKind.MEETING)).isEqualTo(PublicationStanding.OUTDATED);
    }

    @Test
    void aPaperThatIsTakenOffAnAgendaOrPutOnOneIsMarkedWithTheMeeting() throws Exception {
        publishBoth();

        takeOff();

        assertThat(shownItems()).isEqualTo(2);
        assertThat(standing(PublicationKind.PAPER)).isEqualTo(PublicationStanding.OUTDATED);
        assertThat(standing(PublicationKind.MEETING)).isEqualTo(PublicationStanding.OUTDATED);
        publishBoth();
        put();
        assertThat(standing(PublicationKind.PAPER)).isEqualTo(PublicationStanding.OUTDATED);
        assertThat(standing(PublicationKind.MEETING)).isEqualTo(PublicationStanding.OUTDATED);
    }

    private static MeetingContent evening(String where) {
        return new MeetingContent(SmallTown.DAY.plusDays(1), LocalTime.of(18, 0), null, where);
    }

    private void put() throws Exception {
        Long consultation =
                people.as(OFFICE, () -> agendas.view(meeting)).waiting().get(0).consultationId();
        people.run(OFFICE, () -> agendas.addPaper(meeting, consultation));
    }

    private void takeOff() throws Exception {
        Long item = item(subject);
        people.run(OFFICE, () -> agendas.remove(item));
    }

    private Long item(String title) throws Exception {
        return people.as(OFFICE, () -> agendas.view(meeting)).items().stream()
                .filter(item -> item.title().equals(title))
                .map(AgendaView.Item::id)
                .findFirst()
                .orElseThrow();
    }

    private void publishBoth() throws Exception {
        publish(PublicationKind.MEETING, meeting);
        publish(PublicationKind.PAPER, paper);
    }

    private PublicationView view(PublicationKind kind, Long id) throws Exception {
        return people.as(OFFICE, () -> publications.view(kind, id));
    }

    private void publish(PublicationKind kind, Long id) throws Exception {
        String hash = view(kind, id).hash();
        people.run(OFFICE, () -> publications.publish(kind, id, new Seen(hash, true)));
    }

    private void depublish(PublicationKind kind, Long id) throws Exception {
        people.run(OFFICE, () -> publications.depublish(kind, id, "Versehen"));
    }

    private List<PublicationAct> acts() throws Exception {
        return view(PublicationKind.MEETING, meeting).log().stream()
                .map(PublicationEventRow::act)
                .toList();
    }

    /** Of the only one of this place. */
    private PublicationStanding standing(PublicationKind kind) throws Exception {
        PublicationFilter here = new PublicationFilter(kind, null, place.departmentCode());
        List<PublicationRow> rows = people.as(OFFICE, () -> publications.list(here, PageRequest.firstPage()))
                .rows();
        assertThat(rows).hasSize(1);
        return rows.get(0).standing();
    }

    private JsonObject shownMeeting() {
        return reader.content(PublicKind.MEETING, "Meeting", meeting).orElseThrow();
    }

    private int shownItems() {
        return shownMeeting().getJsonArray("agendaItem").size();
    }

    /** The only one of the paper. */
    private JsonObject station() {
        String reference = reader.content(PublicKind.PAPER, "CouncilPaper", paper)
                .orElseThrow()
                .getJsonArray("consultation")
                .getString(0);
        return reader.find(reference).orElseThrow().content();
    }
}
