package de.nordertor.insight.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.cooperation.boundary.PlanView;
import de.nordertor.cooperation.entity.MilestoneContent;
import de.nordertor.council.boundary.PaperMatters.Told;
import de.nordertor.insight.entity.DraftPurpose;
import de.nordertor.insight.entity.ReportDraft;
import de.nordertor.insight.entity.ReportOrder;
import de.nordertor.insight.entity.draft.DraftSentence;
import de.nordertor.insight.entity.draft.DraftText;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.SubjectRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A later report names the earlier paper and meeting, tells only what is new, and what became of what was announced. */
class ReportFactsTest {

    private static final Change NOW = new Change(Instant.parse("2024-06-01T08:00:00Z"), "Erika Muster");
    private static final LocalDate LATER = CooperationRecords.day(7, 2);
    private static final Told TOLD = new Told(9L, "5/014/2024", "Lesen im Laden", CooperationRecords.day(6, 3), true);
    private static final ReportOrder NEW =
            new ReportOrder(CooperationRecords.READING.ref(), DraftPurpose.REPORT, 1L, null, null);

    private final List<Fact> before =
            CooperationFacts.of(CooperationRecords.READING, CooperationRecords.TOWN, CooperationRecords.TODAY);
    private final List<Fact> now =
            CooperationFacts.of(feast(CooperationRecords.day(7, 1)), CooperationRecords.TOWN, LATER);

    @Test
    void theFirstReportTellsEverything() {
        assertThat(ReportFacts.told(NEW, before, List.of(), List.of(), LATER)).isEqualTo(before);
    }

    @Test
    void theSecondReportTellsWhatIsNewAndWhatBecameOfWhatWasAnnounced() {
        List<Fact> second = ReportFacts.told(NEW, now, List.of(TOLD), List.of(paper(9, before)), LATER);
        assertThat(text(second))
                .isEqualTo(
                        """
                Zuletzt wurde mit der Vorlage 5/014/2024 („Lesen im Laden“) berichtet, die am 3. Juni 2024 beraten wurde.
                Angekündigt war: Sommerfest. Das ist am 1. Juli 2024 geschehen.
                Angekündigt war: Flyer. Das steht noch aus.
                Angekündigt war: Kuchen. Das steht noch aus und ist für den 10. Juli 2024 vorgesehen.
                Angekündigt war: Sitzkissen. Das steht noch aus.
                Erreicht wurde am 1. Juli 2024: Sommerfest.
                """);
    }

    /** The result of May was written down in July. */
    @Test
    void whatWasWrittenDownLateIsNewToo() {
        List<Fact> unwritten =
                before.stream().filter(fact -> fact.kind() != FactKind.OUTCOME).toList();
        assertThat(text(ReportFacts.told(NEW, before, List.of(TOLD), List.of(paper(9, unwritten)), LATER)))
                .contains("Ergebnis des Vorhabens")
                .doesNotContain("Ziel des Vorhabens");
    }

    @Test
    void theThirdReportKnowsWhatBothTold() {
        ReportDraft first = paper(9, before);
        ReportDraft second = paper(10, ReportFacts.told(NEW, now, List.of(TOLD), List.of(first), LATER));
        Told again = new Told(10L, "5/020/2024", "Lesen im Laden", CooperationRecords.day(7, 5), true);
        assertThat(text(ReportFacts.told(NEW, now, List.of(again, TOLD), List.of(second, first), LATER)))
                .isEqualTo(
                        """
                Zuletzt wurde mit der Vorlage 5/020/2024 („Lesen im Laden“) berichtet, die am 5. Juli 2024 beraten wurde.
                Angekündigt war: Flyer. Das steht noch aus.
                Angekündigt war: Kuchen. Das steht noch aus und ist für den 10. Juli 2024 vorgesehen.
                Angekündigt war: Sitzkissen. Das steht noch aus.
                """);
    }

    /** It was announced, and is late now: that is said once. */
    @Test
    void whatIsStillOpenIsSaidOnce() {
        List<Fact> late = CooperationFacts.of(feast(null), CooperationRecords.TOWN, LATER);
        assertThat(text(ReportFacts.told(NEW, late, List.of(TOLD), List.of(paper(9, before)), LATER)))
                .containsOnlyOnce("Sommerfest")
                .contains("Angekündigt war: Sommerfest. Das steht noch aus.");
    }

    /** Half of the cake came: that is told once, and not that all of it is still to come. */
    @Test
    void whatWasKeptInPartIsToldOnce() {
        List<Fact> partly = before.stream()
                .map(fact -> fact.kind() != FactKind.PROMISE_OPEN
                        ? fact
                        : Fact.of(FactKind.PROMISE_PARTLY, fact.evidence())
                                .on(LATER)
                                .with("tag", LATER)
                                .with("wer", fact.values().get("wer"))
                                .with("was", fact.values().get("was")))
                .toList();
        ReportDraft first = paper(9, before);
        List<Fact> second = ReportFacts.told(NEW, partly, List.of(TOLD), List.of(first), LATER);
        assertThat(text(second))
                .contains("Am 2. Juli 2024 wurde eine Zusage zum Teil erfüllt (Lions Club): Kuchen.")
                .doesNotContain("Angekündigt war: Kuchen.");

        Told again = new Told(10L, "5/020/2024", "Lesen im Laden", CooperationRecords.day(7, 5), true);
        assertThat(text(ReportFacts.told(NEW, partly, List.of(again, TOLD), List.of(paper(10, second), first), LATER)))
                .doesNotContain("Kuchen");
    }

    /** As long as nothing was agreed the program itself left the names out, and nobody else. */
    @Test
    void whatWasNotForEverybodyThenIsToldOnceItIs() {
        List<Fact> talks = before.stream()
                .map(fact -> fact.kind() == FactKind.PARTNERS_GIVING ? fact.internal() : fact)
                .toList();
        ReportDraft first = paper(9, talks);
        assertThat(text(ReportFacts.told(NEW, before, List.of(TOLD), List.of(first), LATER)))
                .contains("Leistungen erbringt Buchladen Seestern.");
        assertThat(ReportFacts.told(NEW, talks, List.of(TOLD), List.of(first), LATER))
                .as("what was offered once is not offered again")
                .extracting(Fact::kind)
                .doesNotContain(FactKind.PARTNERS_GIVING);
        assertThat(text(ReportFacts.told(NEW, before, List.of(TOLD), List.of(paper(9, before)), LATER)))
                .doesNotContain("Leistungen erbringt");
    }

    /** What was announced is not said as it was read; what is on record now is told instead. */
    @Test
    void whatIsCalledOtherwiseIsToldAnew() {
        List<Fact> called = before.stream()
                .map(fact -> fact.row().equals(new SubjectRef("Milestone", 82L)) ? fact.with("was", "Hoffest") : fact)
                .toList();
        assertThat(text(ReportFacts.told(NEW, called, List.of(TOLD), List.of(paper(9, before)), LATER)))
                .contains("Bis zum 1. Juli 2024 soll erreicht sein: Hoffest.")
                .doesNotContain("Angekündigt war: Hoffest");
    }

    @Test
    void whereNoPaperWasDraftedItsDayTellsWhatIsNew() {
        assertThat(text(ReportFacts.told(NEW, now, List.of(TOLD), List.of(), LATER)))
                .contains("Zuletzt wurde mit der Vorlage", "Erreicht wurde am 1. Juli 2024: Sommerfest.")
                .doesNotContain("Ziel des Vorhabens", "Januar");
    }

    @Test
    void aReportAboutSomeDaysIsLinkedToo() {
        ReportOrder february = new ReportOrder(
                NEW.matter(), DraftPurpose.REPORT, 1L, CooperationRecords.day(2, 1), CooperationRecords.day(2, 29));
        assertThat(text(ReportFacts.told(february, now, List.of(TOLD), List.of(paper(9, before)), LATER)))
                .contains("Zuletzt wurde", "Angekündigt war: Sommerfest", "500", "Ziel des Vorhabens")
                .doesNotContain("Anbahnung", "ruhte");
    }

    @Test
    void aPaperThatIsNotPublicIsNotNamedUnlessChosen() {
        assertThat(ReportFacts.link(TOLD).told()).isTrue();
        assertThat(ReportFacts.link(new Told(9L, "1", "x", TOLD.on(), false)).told())
                .isFalse();
    }

    /** @param doneOn null where it is late */
    private static CooperationFile feast(LocalDate doneOn) {
        CooperationFile file = CooperationRecords.READING;
        PlanView plan = file.plan();
        List<PlanView.Milestone> milestones = plan.milestones().stream()
                .map(row -> row.id() != 82
                        ? row
                        : new PlanView.Milestone(
                                82L,
                                new MilestoneContent("Sommerfest", CooperationRecords.day(7, 1), doneOn),
                                0,
                                doneOn == null))
                .toList();
        return new CooperationFile(
                file.view(),
                new PlanView(
                        milestones,
                        plan.contributions(),
                        plan.risks(),
                        plan.perHour(),
                        plan.promised(),
                        plan.received()),
                file.indicators(),
                file.agreements(),
                file.promises());
    }

    private static ReportDraft paper(long id, List<Fact> facts) {
        ReportDraft draft = new ReportDraft(NEW, null, 2L, DraftText.of(facts, BlockTexts.delivered()), NOW);
        draft.become(id, NOW);
        return draft;
    }

    private static String text(List<Fact> facts) {
        return DraftText.of(facts, BlockTexts.delivered()).sentences().stream()
                .filter(DraftSentence::told)
                .map(sentence -> sentence.text() + "\n")
                .collect(Collectors.joining());
    }
}
