package de.nordertor.insight.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.TownDay;
import de.nordertor.council.boundary.PaperView;
import de.nordertor.council.boundary.Papers;
import de.nordertor.council.boundary.SmallTown;
import de.nordertor.document.PdfConformance;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.insight.entity.DraftPurpose;
import de.nordertor.insight.entity.ReportDraft.Wording;
import de.nordertor.insight.entity.ReportOrder;
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

    @Inject
    private Reports reports;

    @Inject
    private ProgrammeEditing editing;

    @Inject
    private Participations participations;

    @Inject
    private AdvisorySessions sessions;

    @Inject
    private Papers papers;

    @Inject
    private SmallTown town;

    @Inject
    private ToldPapers told;

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
        programme = new SubjectRef(
                FundingProgramme.KIND,
                people.as(
                        writer, () -> editing.create(TestProgrammes.full("Bericht " + writer, TestProgrammes.STARTS))));
        people.run(writer, () -> participations.begin(programme.id(), ADMITTED, "Los"));
        answer();
        become(ParticipationState.EXPRESSION_OF_INTEREST_SUBMITTED);
        become(ParticipationState.PENDING);
        become(ParticipationState.ADMITTED);
        session = people.as(
                writer,
                () -> sessions.plan(programme.id(), session(TownDay.today().plusDays(30), null)));
    }

    @Test
    void theFirstReportTellsEverythingAndTheNextOneWhatIsNew() throws Exception {
        Long first = begin();
        assertThat(text(first))
                .contains("Am 18. Mai 2016 wurde die Aufnahme zugesagt")
                .contains("„Auftakt“ geplant");
        assertThat(begin()).as("what was begun goes on").isEqualTo(first);
        told.by(
                place,
                people.as(writer, () -> reports.makePaper(first, place.paperTypeId(), place.departmentId())),
                TOLD);

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

    /** Some days are another order: what was begun without them stays as it is. */
    @Test
    void aReportAboutSomeDaysTellsWhatHappenedInThem() throws Exception {
        Long some = people.as(writer, () -> reports.begin(order(LocalDate.of(2016, 5, 19), LocalDate.of(2016, 6, 30))));
        assertThat(begin()).isNotEqualTo(some);
        assertThat(text(some)).contains("„Auftakt“ geplant").doesNotContain("Aufnahme zugesagt");
        people.run(writer, () -> reports.refresh(some, reports.view(some).lockVersion()));
        assertThat(text(some)).contains("„Auftakt“ geplant").doesNotContain("Aufnahme zugesagt");
    }

    @Test
    void whoFundsGetsASheetOfAimParticipantsAndResults() throws Exception {
        people.run(
                writer,
                () -> sessions.save(sessions.open(session), session(LocalDate.of(2016, 6, 1), "Drei Betriebe.")));
        people.run(writer, () -> sessions.hold(session));
        ReportOrder sheet = new ReportOrder(programme, DraftPurpose.IMPACT_SHEET, null, null, null);
        Long id = people.as(writer, () -> reports.begin(sheet));
        assertThat(text(id)).contains("Drei Betriebe.").doesNotContain("Interessenbekundung");
        byte[] pdf = people.as(writer, () -> reports.pdf(id));
        assertThat(PdfConformance.readingText(pdf)).contains("Wirkungsblatt", "Bericht " + writer, "Drei Betriebe.");
        assertThat(people.as(writer, () -> reports.begin(sheet)))
                .as("what was begun goes on")
                .isEqualTo(id);
    }

    @Test
    void aDraftIsItsAuthorsAlone() throws Exception {
        Long id = begin();
        people.have("report-other-it", Role.EDITOR, place.departmentCode());
        assertThatThrownBy(() -> people.as("report-other-it", () -> reports.view(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as("report-other-it", () -> reports.pdf(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(writer, () -> reports.matter(new SubjectRef("CouncilPaper", 1L))))
                .isInstanceOf(NotFoundException.class);
    }

    private Long begin() throws Exception {
        return people.as(writer, () -> reports.begin(order(null, null)));
    }

    private ReportOrder order(LocalDate from, LocalDate to) {
        return new ReportOrder(programme, DraftPurpose.REPORT, place.committeeId(), from, to);
    }

    private String text(Long id) throws Exception {
        StringBuilder text = new StringBuilder();
        people.as(writer, () -> reports.view(id)).parts().forEach(part -> part.lines()
                .forEach(line -> text.append(line.text()).append('\n')));
        return text.toString();
    }

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
