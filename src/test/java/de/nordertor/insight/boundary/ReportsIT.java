package de.nordertor.insight.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.council.boundary.AgendaView;
import de.nordertor.council.boundary.Agendas;
import de.nordertor.council.boundary.Meetings;
import de.nordertor.council.boundary.PaperApproval;
import de.nordertor.council.boundary.PaperEditing;
import de.nordertor.council.boundary.PaperView;
import de.nordertor.council.boundary.Papers;
import de.nordertor.council.boundary.SmallTown;
import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.insight.entity.ReportDraft.Wording;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.AdvisorySessions;
import de.nordertor.programme.boundary.ParticipationInput;
import de.nordertor.programme.boundary.Participations;
import de.nordertor.programme.boundary.ProgrammeEditing;
import de.nordertor.programme.boundary.TestProgrammes;
import de.nordertor.programme.entity.CriterionContent;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.ParticipationState;
import de.nordertor.programme.entity.SessionContent;
import de.nordertor.programme.entity.SessionFormat;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A committee is told of a programme, and later of what is new since. */
@ExtendWith(ArquillianExtension.class)
class ReportsIT {

    private static final LocalDate ADMITTED = LocalDate.of(2016, 5, 18);
    private static final LocalDate TOLD = LocalDate.of(2016, 6, 20);
    private static final String OFFICE = "report-office-it";

    @Inject
    private Reports reports;

    @Inject
    private ProgrammeEditing editing;

    @Inject
    private Participations participations;

    @Inject
    private AdvisorySessions sessions;

    @Inject
    private PaperApproval approval;

    @Inject
    private Papers papers;

    @Inject
    private Meetings meetings;

    @Inject
    private Agendas agendas;

    @Inject
    private SmallTown town;

    @Inject
    private TestPeople people;

    private final String writer = "report-" + UUID.randomUUID().toString().substring(0, 8);
    private SmallTown.Place place;
    private SubjectRef programme;
    private Long session;

    @BeforeEach
    void anAdmittedTownPlansASession() throws Exception {
        place = town.found();
        people.have(writer, Role.QUARTER_MANAGEMENT, place.departmentCode());
        people.have(OFFICE, Role.COMMITTEE_OFFICE, null);
        programme = new SubjectRef(
                FundingProgramme.KIND,
                people.as(
                        writer, () -> editing.create(TestProgrammes.full("Bericht " + writer, TestProgrammes.STARTS))));
        people.run(writer, () -> participations.begin(programme.id(), ADMITTED, "Los"));
        answer();
        become(ParticipationState.EXPRESSION_OF_INTEREST_SUBMITTED);
        become(ParticipationState.PENDING);
        become(ParticipationState.ADMITTED);
        session = people.as(writer, () -> sessions.plan(programme.id(), session(LocalDate.of(2016, 6, 1), null)));
    }

    @Test
    void theFirstReportTellsEverythingAndTheNextOneWhatIsNew() throws Exception {
        Long first = begin();
        assertThat(text(first))
                .contains("Am 18. Mai 2016 wurde die Aufnahme zugesagt")
                .contains("„Auftakt“ geplant");
        assertThat(begin()).as("what was begun goes on").isEqualTo(first);
        told(people.as(writer, () -> reports.makePaper(first, place.paperTypeId(), place.departmentId())));

        LocalDate later = LocalDate.of(2016, 7, 1);
        people.run(writer, () -> sessions.save(sessions.open(session), session(later, "Drei Betriebe machen mit.")));
        people.run(writer, () -> sessions.hold(session));
        Long second = begin();

        assertThat(people.as(writer, () -> reports.view(second)).toldUntil()).isEqualTo(TOLD);
        assertThat(text(second))
                .contains("die am 20. Juni 2016 beraten wurde")
                .contains("Angekündigt war: Auftakt. Das ist am 1. Juli 2016 geschehen.")
                .contains("Drei Betriebe machen mit.")
                .doesNotContain("Aufnahme zugesagt")
                .doesNotContain("Träger");
    }

    @Test
    void whatIsWordedAndChosenStandsInThePaper() throws Exception {
        Long id = begin();
        ReportView view = people.as(writer, () -> reports.view(id));
        List<Wording> wordings = view.parts().stream()
                .flatMap(part -> part.lines().stream())
                .map(line -> new Wording(
                        line.key(),
                        line.key().startsWith("ADMITTED") ? "Wir sind dabei <und froh>." : line.text(),
                        line.key().startsWith("ADMITTED")))
                .toList();
        people.run(writer, () -> reports.save(id, view.lockVersion(), wordings));
        Long paper = people.as(writer, () -> reports.makePaper(id, place.paperTypeId(), place.departmentId()));
        PaperView made = people.as(writer, () -> papers.view(paper, null));
        assertThat(made.version().statementOfFacts())
                .contains("Wir sind dabei &lt;und froh&gt;.")
                .doesNotContain("Auftakt");
        assertThat(made.version().subject()).startsWith("Sachstand: Bericht");
    }

    @Test
    void everySentenceLeadsToARecordThatCanBeOpened() throws Exception {
        ReportView view = people.as(writer, () -> reports.view(begin()));
        assertThat(view.parts()).isNotEmpty().allSatisfy(part -> assertThat(part.lines())
                .allSatisfy(line -> assertThat(line.evidence()).as(line.text()).isNotEmpty()));
    }

    @Test
    void aDraftIsItsAuthorsAlone() throws Exception {
        Long id = begin();
        people.have("report-other-it", Role.EDITOR, place.departmentCode());
        assertThatThrownBy(() -> people.as("report-other-it", () -> reports.view(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(writer, () -> reports.begin(new SubjectRef("CouncilPaper", 1L), 1L)))
                .isInstanceOf(NotFoundException.class);
    }

    private Long begin() throws Exception {
        return people.as(writer, () -> reports.begin(programme, place.committeeId()));
    }

    private String text(Long id) throws Exception {
        StringBuilder text = new StringBuilder();
        people.as(writer, () -> reports.view(id)).parts().forEach(part -> part.lines()
                .forEach(line -> text.append(line.text()).append('\n')));
        return text.toString();
    }

    /** The paper is approved, consulted and noted. */
    private void told(Long paper) throws Exception {
        people.as(writer, () -> papers.view(paper, null));
        SystemWork.run(() -> station(paper));
        SystemWork.run(() -> approval.approve(paper, papers.view(paper, null).lockVersion()));
        Long meeting = people.as(
                OFFICE,
                () -> meetings.plan(
                        place.committeeId(), new MeetingContent(TOLD, LocalTime.of(18, 0), null, "Rathaus")));
        AgendaView.Waiting waiting =
                people.as(OFFICE, () -> agendas.view(meeting)).waiting().get(0);
        people.run(OFFICE, () -> agendas.addPaper(meeting, waiting.consultationId()));
        people.run(OFFICE, () -> meetings.hold(meeting));
        Long item =
                people.as(OFFICE, () -> agendas.view(meeting)).items().get(0).id();
        people.run(
                OFFICE,
                () -> agendas.decide(
                        agendas.open(item),
                        new ConsultationOutcome(ConsultationState.NOTED, null, null, null, null),
                        new Agendas.Next(null, null)));
    }

    private void station(Long paper) {
        paperEditing.save(paperEditing.open(paper), place.report("Sachstand"));
    }

    @Inject
    private PaperEditing paperEditing;

    private void answer() throws Exception {
        Participations.OpenParticipation opened = people.as(writer, () -> participations.open(programme.id()));
        List<CriterionContent> answered = opened.input().criteria().stream()
                .map(open -> new CriterionContent(open.name(), open.weight(), 3, null))
                .toList();
        people.run(writer, () -> participations.save(opened, new ParticipationInput(null, null, answered)));
    }

    private void become(ParticipationState state) throws Exception {
        people.as(writer, () -> participations.become(programme.id(), state, ADMITTED, "Brief"));
    }

    private static SessionContent session(LocalDate on, String results) {
        return new SessionContent(SessionFormat.ADVISORY_SESSION, "Auftakt", on, null, null, null, results, null);
    }
}
