package de.nordertor.council.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CouncilPaperTest {

    private static final Change NOW = new Change(Instant.parse("2016-05-18T08:00:00Z"), "Erika Muster");
    private final Committee social = new Committee(
            "Ausschuss für Jugend, Soziales und Sport", CommitteeKind.SPECIALIST_COMMITTEE, Visibility.PUBLIC, 10);
    private final Committee mainCommittee =
            new Committee("Verwaltungsausschuss", CommitteeKind.MAIN_COMMITTEE, Visibility.NON_PUBLIC, 7);

    @Test
    void aDraftCanBeWrittenUntilItIsApproved() {
        CouncilPaper paper = draft();
        paper.write(content("Neuer Betreff"), NOW);
        assertThat(paper.getSubject()).isEqualTo("Neuer Betreff");

        approve(paper);

        assertThat(paper.getState()).isEqualTo(PaperState.APPROVED);
        assertThatThrownBy(() -> paper.write(content("Heimlich"), NOW)).isInstanceOf(IllegalStepException.class);
        assertThat(paper.getSubject()).isEqualTo("Neuer Betreff");
    }

    @Test
    void aNumberIsGivenOnce() {
        CouncilPaper paper = draft();
        paper.number(new PaperNumber("5/014/2016"));

        assertThatThrownBy(() -> paper.number(new PaperNumber("5/015/2016"))).isInstanceOf(IllegalStepException.class);
    }

    @Test
    void aCorrectionIsANewVersionAndBothStayReadable() {
        CouncilPaper paper = draft();
        approve(paper);

        paper.startCorrection("Zahl berichtigt", NOW);
        paper.write(content("Berichtigter Betreff"), NOW);
        assertThat(paper.getSubject()).as("lists show what is approved").isEqualTo("Betreff");
        paper.approve(new Approval(NOW.at(), NOW.by(), "<html>2</html>"), NOW);

        assertThat(paper.getNumber().text()).isEqualTo("5/014/2016");
        assertThat(paper.getVersions())
                .extracting(PaperVersion::getSubject)
                .containsExactly("Betreff", "Berichtigter Betreff");
        assertThat(paper.getVersions()).allMatch(PaperVersion::isFrozen);
        assertThat(paper.getSubject()).isEqualTo("Berichtigter Betreff");
    }

    @Test
    void onlyOneCorrectionIsOpenAtATimeAndItCanBeGivenUp() {
        CouncilPaper paper = draft();
        approve(paper);
        paper.startCorrection("Zahl berichtigt", NOW);

        assertThatThrownBy(() -> paper.startCorrection("Noch eine", NOW)).isInstanceOf(IllegalStepException.class);
        paper.discardCorrection(NOW);

        assertThat(paper.getVersions()).hasSize(1);
        assertThat(paper.draft()).isEmpty();
    }

    @Test
    void anIncompleteDraftIsNotApproved() {
        CouncilPaper withoutStation = new CouncilPaper(
                type(),
                5L,
                1L,
                new PaperContent(
                        day(), null, "Kontakt", "Betreff", "<p>Text</p>", null, Visibility.PUBLIC, null, List.of()),
                NOW);
        withoutStation.number(new PaperNumber("5/001/2016"));

        assertThatThrownBy(() -> withoutStation.approve(new Approval(NOW.at(), NOW.by(), "<html/>"), NOW))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("council.paper.consultationRequired");
        assertThat(withoutStation.getState()).isEqualTo(PaperState.DRAFT);
    }

    @Test
    void aWithdrawnPaperStaysAsItIs() {
        CouncilPaper paper = draft();
        paper.withdraw("Hat sich erledigt", NOW);

        assertThat(paper.draft()).isEmpty();
        assertThatThrownBy(() -> paper.withdraw("Noch einmal", NOW)).isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> paper.submit(NOW)).isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> paper.startCorrection("Doch noch", NOW)).isInstanceOf(IllegalStepException.class);
    }

    @Test
    void aWithdrawalNeedsAReason() {
        assertThatThrownBy(() -> draft().withdraw(" ", NOW)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theVerwaltungsausschussNeverConsultsInPublic() {
        PaperContent content = new PaperContent(
                day(),
                null,
                "Kontakt",
                "Betreff",
                "<p>Text</p>",
                null,
                Visibility.PUBLIC,
                null,
                List.of(new PaperContent.Station(mainCommittee, day(), null, Visibility.PUBLIC)));

        assertThatThrownBy(() -> new CouncilPaper(type(), 5L, 1L, content, NOW))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("council.consultation.neverPublic");
    }

    @Test
    void aNonPublicPaperNeedsItsReason() {
        assertThatThrownBy(() -> new PaperContent(
                        day(), null, null, "Betreff", null, null, Visibility.NON_PUBLIC, " ", List.of()))
                .hasMessage("council.paper.nonPublicReasonRequired");
    }

    @Test
    void aFormThatWasTouchedAfterApprovalIsNoticed() {
        Approval approval = new Approval(NOW.at(), NOW.by(), "<html>approved</html>");

        assertThat(approval.isUntouched()).isTrue();
        assertThat(approval.frozenHash()).hasSize(64);
    }

    @Test
    void theSameWordsHaveTheSameHashInWhicheverOrderTheirStationsStand() {
        PaperContent.Station first = new PaperContent.Station(social, day(), null, Visibility.PUBLIC);
        PaperContent.Station second = new PaperContent.Station(mainCommittee, day(), null, Visibility.NON_PUBLIC);
        String hash = with("Betreff", "<p>Text</p>", List.of(first, second)).hash();

        assertThat(hash)
                .hasSize(64)
                .isEqualTo(
                        with("Betreff", "<p>Text</p>", List.of(second, first)).hash());
        assertThat(List.of(
                        with("Betreff", "<p>Text</p>", List.of(first)).hash(),
                        with("Betreff", "<p><strong>Text</strong></p>", List.of(first, second))
                                .hash(),
                        with("Betreff<p>", "Text</p>", List.of(first, second)).hash(),
                        with("Betreff", null, List.of(first, second)).hash()))
                .doesNotContain(hash)
                .doesNotHaveDuplicates();
    }

    private static PaperContent with(String subject, String text, List<PaperContent.Station> stations) {
        return new PaperContent(day(), null, "Muster, Erika", subject, text, null, Visibility.PUBLIC, null, stations);
    }

    @Test
    void anApprovedVersionTellsWhetherItIsUntouched() {
        CouncilPaper paper = draft();
        assertThat(paper.getVersions().get(0).isUntouched()).as("not approved").isFalse();

        approve(paper);

        assertThat(paper.getVersions().get(0).isUntouched()).isTrue();
    }

    @Test
    void whatEverybodyHasSignedWaitsForTheLead() {
        CouncilPaper paper = draft();
        paper.coSigned(NOW);
        assertThat(paper.isSubmitted()).isTrue();
        approve(paper);
        assertThatThrownBy(() -> paper.coSigned(NOW)).hasMessage("council.paper.frozen");
    }

    private CouncilPaper draft() {
        return new CouncilPaper(type(), 5L, 1L, content("Betreff"), NOW);
    }

    private static void approve(CouncilPaper paper) {
        paper.number(new PaperNumber("5/014/2016"));
        paper.approve(new Approval(NOW.at(), NOW.by(), "<html>1</html>"), NOW);
    }

    private PaperContent content(String subject) {
        return new PaperContent(
                day(),
                null,
                "Muster, Erika",
                subject,
                "<p>Text</p>",
                null,
                Visibility.PUBLIC,
                null,
                List.of(new PaperContent.Station(social, day(), ConsultationRole.FOR_INFORMATION, null)));
    }

    private static PaperType type() {
        return new PaperType(
                "STATUS_REPORT", "Sachstandsbericht", new NumberPattern("{Fachbereich}/{lfd:3}/{Jahr}"), false, false);
    }

    private static LocalDate day() {
        return LocalDate.of(2016, 5, 18);
    }
}
