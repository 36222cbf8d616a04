package de.nordertor.insight.entity.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.SubjectRef;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which facts are told when, and how they are known again. */
class DraftTextTest {

    private static final SubjectRef MATTER = new SubjectRef("Cooperation", 7L);
    private static final LocalDate MAY = LocalDate.of(2016, 5, 3);
    private static final Blocks BLOCKS = new Blocks(
            Arrays.stream(FactKind.values()).collect(Collectors.toMap(Function.identity(), kind -> kind.words().stream()
                    .sorted()
                    .map(word -> "[[{" + word + "} ]]")
                    .collect(Collectors.joining("", kind + " ", ".")))));

    @Test
    void whatIsKnownAndSaysTheSameIsNotToldAgain() {
        Fact reached = milestone(1, "Richtfest");
        Fact renamed = milestone(2, "Einzug");
        Fact added = milestone(3, "Fest");
        Fact before = milestone(4, "Umzug");
        Fact waits = Fact.of(FactKind.DECISION_OUTSTANDING, MATTER).on(MAY);
        Map<String, String> known = Map.of(
                reached.key(), reached.fingerprint(),
                renamed.key(), milestone(2, "Auszug").fingerprint(),
                before.key(), "",
                waits.key(), waits.fingerprint());
        assertThat(DraftText.unknown(
                        List.of(reached, renamed, added, before, waits), known, Set.copyOf(known.values())))
                .containsExactly(renamed, added, waits);
    }

    /** It was left out beside the other, and is no news now. */
    @Test
    void whatSaysTheSameAsWhatIsKnownIsNotTold() {
        Fact told = milestone(1, "Richtfest");
        Fact same = milestone(2, "Richtfest");
        assertThat(DraftText.unknown(
                        List.of(told, same, milestone(3, "Einzug")),
                        Map.of(told.key(), told.fingerprint()),
                        Set.of(told.fingerprint())))
                .containsExactly(milestone(3, "Einzug"));
    }

    /** Last year's promise was kept; this year's is worded like it. */
    @Test
    void whatSaysTheSameAsSomethingThatIsOverIsTold() {
        Fact over = milestone(1, "Vorlesen");
        Fact like = milestone(2, "Vorlesen");
        assertThat(DraftText.unknown(List.of(like), Map.of(over.key(), over.fingerprint()), Set.of(over.fingerprint())))
                .containsExactly(like);
    }

    /** What it said before the last report is not what it says now. */
    @Test
    void whatSaysAgainWhatItOnceSaidIsTold() {
        Fact again = milestone(1, "Richtfest");
        String between = milestone(1, "Einzug").fingerprint();
        assertThat(DraftText.unknown(
                        List.of(again), Map.of(again.key(), between), Set.of(again.fingerprint(), between)))
                .containsExactly(again);
    }

    /** Two signals of one day have one key. */
    @Test
    void severalWithOneKeyAreEachToldOnce() {
        Fact one = Fact.of(FactKind.SIGNAL_OPEN, MATTER).part(MAY).with("wortlaut", "Eins");
        Fact two = Fact.of(FactKind.SIGNAL_OPEN, MATTER).part(MAY).with("wortlaut", "Zwei");
        Fact three = Fact.of(FactKind.SIGNAL_OPEN, MATTER).part(MAY).with("wortlaut", "Drei");
        assertThat(DraftText.unknown(
                        List.of(one, two, three),
                        Map.of(one.key(), one.fingerprint(), one.key() + "/2", two.fingerprint()),
                        Set.of(one.fingerprint(), two.fingerprint())))
                .containsExactly(three);
        assertThat(DraftText.unknown(List.of(one, two), Map.of(one.key(), ""), Set.of("")))
                .isEmpty();
    }

    /** However a block words it: a new wording is nothing new. */
    @Test
    void theFingerprintIsOfWhatIsSaidNotOfItsWording() {
        Fact one = milestone(1, "Richtfest");
        assertThat(one.fingerprint())
                .isEqualTo(milestone(2, "Richtfest").fingerprint())
                .isNotEqualTo(milestone(1, "Richtfest!").fingerprint())
                .hasSize(64);
        assertThat(one.internal().fingerprint()).isEqualTo(one.fingerprint());
    }

    /** Earlier reports remember it without. */
    @Test
    void theFullStopOfAClauseIsNothingNew() {
        Fact fact = Fact.of(FactKind.MILESTONE_DONE, MATTER).row("Milestone", 1L);
        assertThat(fact.with("was", new Value.Clause("Richtfest.")).fingerprint())
                .isEqualTo(milestone(1, "Richtfest").fingerprint());
    }

    @Test
    void someDaysHaveWhatHappenedInThemAndWhatIsToCome() {
        Span may = new Span(LocalDate.of(2016, 5, 1), LocalDate.of(2016, 5, 31));
        Fact inside = milestone(1, "A").on(MAY);
        Fact outside = milestone(2, "B").on(MAY.plusMonths(2));
        Fact toCome =
                Fact.of(FactKind.MILESTONE_DUE, MATTER).row("Milestone", 3L).on(MAY.plusMonths(2));
        Fact over = Fact.of(FactKind.MILESTONE_DUE, MATTER).row("Milestone", 4L).on(MAY.minusMonths(2));
        Fact always = Fact.of(FactKind.AIM, MATTER);
        assertThat(DraftText.within(List.of(inside, outside, toCome, over, always), may))
                .containsExactly(inside, toCome, always);
        assertThat(DraftText.within(List.of(inside, outside, over), Span.ALL)).hasSize(3);
    }

    @Test
    void aSentenceIsKnownByItsRowWhateverItsDay() {
        assertThat(milestone(5, "A").on(MAY).key()).isEqualTo("MILESTONE_DONE/Milestone/5");
        assertThat(Fact.of(FactKind.SIGNAL_OPEN, MATTER).part(MAY).key())
                .isEqualTo("SIGNAL_OPEN/Cooperation/7/2016-05-03");
    }

    @Test
    void twoSentencesNeverHaveTheSameKey() {
        Fact one = Fact.of(FactKind.SIGNAL_OPEN, MATTER).part(MAY).with("wortlaut", "Eins");
        Fact two = Fact.of(FactKind.SIGNAL_OPEN, MATTER).part(MAY).with("wortlaut", "Zwei");
        assertThat(DraftText.of(List.of(one, two), BLOCKS).sentences())
                .extracting(DraftSentence::key)
                .containsExactly(one.key(), one.key() + "/2");
    }

    @Test
    void kindsStandInTheirOrderAndWithinThemDays() {
        Fact late = milestone(1, "Spät").on(MAY.plusDays(1));
        Fact early = milestone(2, "Früh").on(MAY);
        Fact aim = Fact.of(FactKind.UNDERTAKING_AIM, MATTER).with("ziel", "Ziel");
        assertThat(DraftText.of(List.of(late, early, aim), BLOCKS).sentences())
                .extracting(DraftSentence::text)
                .containsExactly("UNDERTAKING_AIM Ziel .", "MILESTONE_DONE Früh .", "MILESTONE_DONE Spät .");
    }

    @Test
    void aFactKnowsItsWordsAndHasEvidence() {
        assertThatThrownBy(() -> Fact.of(FactKind.AIM, MATTER).with("tag", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fact.of(FactKind.AIM, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Fact milestone(long id, String what) {
        return Fact.of(FactKind.MILESTONE_DONE, MATTER).row("Milestone", id).with("was", what);
    }
}
