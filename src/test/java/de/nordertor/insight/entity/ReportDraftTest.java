package de.nordertor.insight.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.group.entity.MeetingContent;
import de.nordertor.insight.entity.ReportDraft.Wording;
import de.nordertor.insight.entity.draft.Blocks;
import de.nordertor.insight.entity.draft.DraftText;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.SubjectRef;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The facts change while somebody words the report. */
class ReportDraftTest {

    private static final Change NOW = new Change(Instant.parse("2016-05-18T08:00:00Z"), "Erika Muster");
    private static final SubjectRef MATTER = new SubjectRef("FundingProgramme", 7L);
    private static final Blocks BLOCKS = new Blocks(
            Arrays.stream(FactKind.values()).collect(Collectors.toMap(Function.identity(), kind -> kind.words().stream()
                    .sorted()
                    .map(word -> "{" + word + "}")
                    .collect(Collectors.joining(" ", "", ".")))));

    private final ReportDraft draft = new ReportDraft(
            new ReportOrder(MATTER, DraftPurpose.REPORT, 1L, null, null),
            null,
            2L,
            text(aim("A"), assessment("Urteil"), internal()),
            NOW);

    @Test
    void whatIsInternalIsNotToldUnlessSomebodyChoosesIt() {
        assertThat(draft.paragraphs()).containsExactly("A.", "Urteil.");
        draft.write(List.of(new Wording(draft.getSentences().get(1).getKey(), null, true)), NOW);
        assertThat(draft.paragraphs()).containsExactly("A.", "B.", "Urteil.");
    }

    @Test
    void whatSomebodyWroteStaysWhenTheFactsChange() {
        String aim = draft.getSentences().get(0).getKey();
        draft.write(List.of(new Wording(aim, "Es geht um A.", true)), NOW);

        draft.refresh(text(aim("C"), internal()), NOW);

        assertThat(draft.getSentences())
                .extracting(ReportSentence::text, ReportSentence::getState, ReportSentence::isChosen)
                .containsExactly(
                        tuple("Es geht um A.", SentenceState.CHANGED, true),
                        tuple("B.", SentenceState.SAME, false),
                        tuple("Urteil.", SentenceState.GONE, false));
        ReportSentence changed = draft.getSentences().get(0);
        assertThat(changed.getPrevious()).isEqualTo("A.");
        assertThat(changed.getDrafted()).isEqualTo("C.");
        draft.write(List.of(new Wording(aim, "C.", true)), NOW);
        assertThat(changed.isEdited()).as("as the facts say it").isFalse();
    }

    /** It was withdrawn by mistake, and is there again. */
    @Test
    void whatComesBackIsToldAgain() {
        draft.refresh(text(aim("A")), NOW);
        draft.refresh(text(aim("A"), assessment("Urteil"), internal()), NOW);
        assertThat(draft.paragraphs()).containsExactly("A.", "Urteil.");
    }

    @Test
    void whatSomebodyLeftOutStaysOutWhenTheFactsAreReadAnew() {
        draft.write(List.of(new Wording(draft.getSentences().get(0).getKey(), null, false)), NOW);
        draft.refresh(text(aim("A"), assessment("Urteil"), internal()), NOW);
        assertThat(draft.paragraphs()).containsExactly("Urteil.");
    }

    @Test
    void whatIsForEverybodyOnlyNowIsToldAndTheOtherWayRound() {
        draft.refresh(text(aim("A").internal(), assessment("Urteil"), internal().open()), NOW);
        assertThat(draft.paragraphs()).containsExactly("B.", "Urteil.");
    }

    @Test
    void whatSomebodyDecidedStaysWhereTheFactsOfferItAsBefore() {
        draft.write(
                List.of(
                        new Wording(draft.getSentences().get(0).getKey(), null, false),
                        new Wording(draft.getSentences().get(1).getKey(), null, true)),
                NOW);
        draft.refresh(text(aim("A"), assessment("Urteil"), internal()), NOW);
        assertThat(draft.paragraphs()).containsExactly("B.", "Urteil.");
        assertThat(draft.getSentences()).allMatch(ReportSentence::isDecided);
    }

    @Test
    void whatIsOnlyOfferedIsNotDecidedUntilSomebodyChoosesIt() {
        ReportSentence offered = draft.getSentences().get(1);
        assertThat(offered.isDecided()).isFalse();
        draft.write(List.of(new Wording(offered.getKey(), null, true)), NOW);
        assertThat(offered.isDecided()).isTrue();
    }

    @Test
    void whatWasWordedIsToldEvenWhereItsFactIsGone() {
        String aim = draft.getSentences().get(0).getKey();
        draft.write(List.of(new Wording(aim, "Es geht um A.", true)), NOW);
        draft.refresh(text(assessment("Urteil")), NOW);
        assertThat(draft.paragraphs()).containsExactly("Es geht um A.", "Urteil.");
    }

    @Test
    void whatIsNewStandsWhereItIsTold() {
        draft.refresh(
                text(
                        assessment("Urteil"),
                        aim("A"),
                        Fact.of(FactKind.ADVISER, MATTER).with("berater", "X")),
                NOW);
        assertThat(draft.getSentences())
                .extracting(ReportSentence::text, ReportSentence::getState)
                .containsExactly(
                        tuple("A.", SentenceState.SAME),
                        tuple("X.", SentenceState.NEW),
                        tuple("B.", SentenceState.GONE),
                        tuple("Urteil.", SentenceState.SAME));
    }

    @Test
    void aPaperIsNotDraftedAnyMore() {
        draft.become(9L, NOW);
        assertThatThrownBy(() -> draft.refresh(text(), NOW)).hasMessage("insight.report.isPaper");
        assertThatThrownBy(() -> draft.write(List.of(), NOW)).hasMessage("insight.report.isPaper");
    }

    /** Whoever saves sends every sentence back as it was drafted. */
    @Test
    void theLongestMinutesCanBeSaved() {
        String minutes = "a".repeat(MeetingContent.TEXT_LENGTH);
        ReportDraft meeting = new ReportDraft(
                draft.order(),
                null,
                2L,
                text(Fact.of(FactKind.MINUTES, MATTER).with("tag", "1").with("wortlaut", minutes)),
                NOW);
        ReportSentence sentence = meeting.getSentences().get(0);
        meeting.write(List.of(new Wording(sentence.getKey(), sentence.text(), true)), NOW);
        assertThat(sentence.isEdited()).isFalse();
        assertThat(sentence.isChosen()).isTrue();
    }

    @Test
    void evidenceIsKept() {
        assertThat(draft.getSentences().get(0).evidence()).containsExactly(MATTER);
    }

    private static DraftText text(Fact... facts) {
        return DraftText.of(List.of(facts), BLOCKS);
    }

    private static Fact aim(String text) {
        return Fact.of(FactKind.AIM, MATTER).with("ziel", text);
    }

    private static Fact assessment(String text) {
        return Fact.of(FactKind.ASSESSMENT, MATTER).with("wortlaut", text);
    }

    private static Fact internal() {
        return Fact.of(FactKind.OTHER_MUNICIPALITIES, MATTER).with("namen", "B").internal();
    }
}
