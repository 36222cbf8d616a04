package de.nordertor.insight.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.insight.entity.DraftPurpose;
import de.nordertor.insight.entity.ReportDraft;
import de.nordertor.insight.entity.ReportOrder;
import de.nordertor.insight.entity.ReportSentence;
import de.nordertor.insight.entity.draft.DraftSentence;
import de.nordertor.insight.entity.draft.DraftText;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.SubjectRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A later report says what became of the things that an earlier one announced. */
class AnnouncedTest {

    private static final Change NOW = new Change(Instant.parse("2024-06-01T08:00:00Z"), "Erika Muster");
    private static final SubjectRef MATTER = new SubjectRef("Cooperation", 5L);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 2);

    private final ReportDraft earlier = draft(
            due(FactKind.MILESTONE_DUE, 81, "Sommerfest"),
            due(FactKind.MILESTONE_DUE, 82, "Einweihung"),
            Fact.of(FactKind.GROUP_MEETING_PLANNED, new SubjectRef("GroupMeeting", 7L))
                    .with("thema", "Herbst")
                    .with("tag", JULY),
            Fact.of(FactKind.MEASURE_PLANNED, MATTER).row("ConceptItem", 3L).with("massnahme", "Brunnen"),
            due(FactKind.MILESTONE_DUE, 84, "Unerwähnt").internal(),
            due(FactKind.MILESTONE_DUE, 85, "Verschwunden"));

    @Test
    void whatWasAnnouncedIsFollowedWhateverItIs() {
        List<Fact> now = List.of(
                due(FactKind.MILESTONE_DONE, 81, "Sommerfest"),
                due(FactKind.MILESTONE_DUE, 82, "Einweihung"),
                due(FactKind.MILESTONE_DONE, 84, "Unerwähnt"),
                Fact.of(FactKind.GROUP_MEETING_CANCELLED, new SubjectRef("GroupMeeting", 7L))
                        .with("thema", "Herbst")
                        .with("tag", JULY),
                measure(FactKind.MEASURE_COMPLETED));
        assertThat(sentences(Announced.of(earlier, now, JUNE)))
                .containsExactlyInAnyOrder(
                        "Angekündigt war: Sommerfest. Das ist am 1. Juli 2024 geschehen.",
                        "Angekündigt war: Einweihung. Das steht noch aus und ist für den 1. Juli 2024 vorgesehen.",
                        "Angekündigt war: Herbst. Dazu ist es nicht gekommen.",
                        "Angekündigt war: Brunnen. Das ist geschehen.");
    }

    @Test
    void whatIsStillOpenIsFollowedInTheThirdReportToo() {
        ReportDraft second = draft(Announced.of(earlier, List.of(due(FactKind.MILESTONE_DUE, 82, "Einweihung")), JUNE)
                .toArray(Fact[]::new));
        assertThat(second.getSentences())
                .extracting(ReportSentence::row)
                .containsExactly(new SubjectRef("Milestone", 82L));
        assertThat(sentences(Announced.of(second, List.of(due(FactKind.MILESTONE_DONE, 82, "Einweihung")), JUNE)))
                .containsExactly("Angekündigt war: Einweihung. Das ist am 1. Juli 2024 geschehen.");
    }

    /** That it was begun is told itself. */
    @Test
    void whatWasOnlyBegunHasNotHappened() {
        assertThat(Announced.of(
                        earlier,
                        List.of(measure(FactKind.MEASURE_INITIATED), measure(FactKind.MEASURE_CONTINUED)),
                        JUNE))
                .isEmpty();
    }

    /** How much of it was kept is told itself. */
    @Test
    void thatSomethingPartlyDoneIsStillOpenIsToldOnlyWhenChosen() {
        Fact promise = promise(FactKind.PROMISE_OPEN);
        assertThat(Announced.of(draft(promise), List.of(promise(FactKind.PROMISE_PARTLY)), JUNE))
                .extracting(Fact::told, BlockTexts.delivered()::sentence)
                .containsExactly(tuple(false, "Angekündigt war: Kuchen. Das steht noch aus."));
    }

    /** Done counts more than dropped, and that more than that it was to come. */
    @Test
    void ofSeveralFactsTheLastWordCounts() {
        List<Fact> now = Stream.of(FactKind.PROMISE_KEPT, FactKind.PROMISE_BROKEN, FactKind.PROMISE_OPEN)
                .map(AnnouncedTest::promise)
                .toList();
        ReportDraft promised = draft(now.get(2));
        assertThat(sentences(Announced.of(promised, now, JUNE)))
                .containsExactly("Angekündigt war: Kuchen. Das ist am 1. Juli 2024 geschehen.");
        assertThat(sentences(Announced.of(promised, now.subList(1, 3), JUNE)))
                .containsExactly("Angekündigt war: Kuchen. Dazu ist es nicht gekommen.");
    }

    /** Who broke a promise can be read in the earlier paper. */
    @Test
    void thatAPromiseWasBrokenOrWaivedIsToldOnlyWhenChosen() {
        Fact promise = promise(FactKind.PROMISE_OPEN);
        for (FactKind kind : List.of(FactKind.PROMISE_BROKEN, FactKind.PROMISE_WAIVED)) {
            assertThat(Announced.of(draft(promise), List.of(promise(kind).internal()), JUNE))
                    .extracting(Fact::told, BlockTexts.delivered()::sentence)
                    .containsExactly(tuple(false, "Angekündigt war: Kuchen. Dazu ist es nicht gekommen."));
        }
    }

    /** Its day is over, and nobody wrote down whether the group met. */
    @Test
    void ofWhatNobodyWroteDownNoDayIsToldAndOnlyWhenChosen() {
        Fact planned = Fact.of(FactKind.GROUP_MEETING_PLANNED, new SubjectRef("GroupMeeting", 7L))
                .with("thema", "Herbst")
                .with("tag", JULY);
        assertThat(Announced.of(earlier, List.of(planned), JULY))
                .extracting(Fact::told, BlockTexts.delivered()::sentence)
                .containsExactly(tuple(
                        true, "Angekündigt war: Herbst. Das steht noch aus und ist für den 1. Juli 2024 vorgesehen."));
        assertThat(Announced.of(earlier, List.of(planned.internal()), JULY.plusDays(1)))
                .extracting(Fact::told, BlockTexts.delivered()::sentence)
                .containsExactly(tuple(false, "Angekündigt war: Herbst. Das steht noch aus."));
    }

    /** What the record says now may be something else than what the committee read. */
    @Test
    void whatIsCalledOtherwiseNowIsToldOnlyWhenChosen() {
        assertThat(Announced.of(earlier, List.of(due(FactKind.MILESTONE_DONE, 82, "Eröffnung")), JUNE))
                .extracting(Fact::told)
                .containsExactly(false);
        assertThat(Announced.of(earlier, List.of(due(FactKind.MILESTONE_DONE, 82, "Weihung")), JUNE))
                .extracting(Fact::told)
                .containsExactly(false);
        assertThat(Announced.of(earlier, List.of(due(FactKind.MILESTONE_DONE, 82, "Einweihung")), JUNE))
                .extracting(Fact::told)
                .containsExactly(true);
    }

    @Test
    void whatSomebodyWordedIsToldOnlyWhenChosen() {
        ReportSentence worded = earlier.getSentences().stream()
                .filter(sentence -> sentence.row().id().equals(82L))
                .findFirst()
                .orElseThrow();
        earlier.write(List.of(new ReportDraft.Wording(worded.getKey(), "Bald ist Einweihung.", true)), NOW);
        assertThat(Announced.of(
                        earlier,
                        List.of(
                                due(FactKind.MILESTONE_DONE, 81, "Sommerfest"),
                                due(FactKind.MILESTONE_DONE, 82, "Einweihung")),
                        JUNE))
                .extracting(Fact::told, fact -> fact.row().id())
                .containsExactly(tuple(true, 81L), tuple(false, 82L));
    }

    /** It was abandoned. A step that somebody chose last time is followed like any other. */
    @Test
    void whatIsNotToldNowIsNotToldAsOpen() {
        assertThat(Announced.of(
                        earlier,
                        List.of(due(FactKind.MILESTONE_DUE, 82, "Einweihung").internal()),
                        JUNE))
                .extracting(Fact::told)
                .containsExactly(false);
        Fact step = Fact.of(FactKind.NEXT_STEP, MATTER)
                .row("Deadline", 5L)
                .with("was", "Plakate")
                .with("tag", JULY);
        assertThat(Announced.of(draft(step), List.of(step.internal()), JUNE))
                .extracting(Fact::told)
                .containsExactly(true);
    }

    private static Fact measure(FactKind kind) {
        return Fact.of(kind, MATTER)
                .row("ConceptItem", 3L)
                .part(2024)
                .with("massnahme", "Brunnen")
                .with("jahr", "2024");
    }

    private static Fact promise(FactKind kind) {
        return Fact.of(kind, new SubjectRef("Commitment", 9L))
                .with("was", "Kuchen")
                .with("wer", "X")
                .with("tag", JULY);
    }

    private static Fact due(FactKind kind, long id, String what) {
        return Fact.of(kind, MATTER)
                .row("Milestone", id)
                .on(JULY)
                .with("was", what)
                .with("tag", JULY);
    }

    private static ReportDraft draft(Fact... facts) {
        ReportOrder order = new ReportOrder(MATTER, DraftPurpose.REPORT, 1L, null, null);
        return new ReportDraft(order, null, 2L, DraftText.of(List.of(facts), BlockTexts.delivered()), NOW);
    }

    private static List<String> sentences(List<Fact> facts) {
        return DraftText.of(facts, BlockTexts.delivered()).sentences().stream()
                .map(DraftSentence::text)
                .toList();
    }
}
