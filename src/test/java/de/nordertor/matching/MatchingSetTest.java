package de.nordertor.matching;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.matching.MatchingSet.Decoy;
import de.nordertor.matching.MatchingSet.Label;
import de.nordertor.matching.MatchingSet.Need;
import de.nordertor.matching.MatchingSet.Offer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The labels are true: each criterion is computed again from the needs and offers. */
class MatchingSetTest {

    private static final MatchingSet SET = MatchingFiles.read();

    /** Two before it, and the expected offer is still among the first three. */
    private static final int RIVALS = 2;

    private static final int DECOYS = 3;
    private static final int REASONS = 12;

    @Test
    void thereAreEnoughNeedsAndOffersAndEveryNeedHasItsLabel() {
        assertThat(SET.needs()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(SET.offers()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(SET.labels())
                .extracting(Label::need)
                .containsExactlyInAnyOrderElementsOf(SET.needs().keySet());
    }

    @Test
    void everyNeedHasDecoysOfBothSortsForDifferentReasons() {
        assertThat(SET.labels()).allSatisfy(label -> {
            assertThat(label.violating()).hasSizeGreaterThanOrEqualTo(DECOYS);
            assertThat(label.losing()).hasSizeGreaterThanOrEqualTo(DECOYS);
            assertThat(label.violating()).extracting(Decoy::criterion).doesNotHaveDuplicates();
            assertThat(label.losing()).extracting(Decoy::criterion).doesNotHaveDuplicates();
            assertThat(label.offers().toList())
                    .as(label.need())
                    .doesNotHaveDuplicates()
                    .isSubsetOf(SET.offers().keySet());
        });
    }

    @Test
    void theExpectedOfferKeepsEveryHardCriterion() {
        assertThat(SET.labels()).allSatisfy(label -> assertThat(violated(label, label.expected()))
                .as(label.need())
                .isEmpty());
    }

    @Test
    void aViolatingOfferViolatesTheNamedCriterionAndNoOther() {
        assertThat(SET.labels()).allSatisfy(label -> assertThat(label.violating())
                .allSatisfy(decoy -> assertThat(violated(label, decoy.offer()))
                        .as(label.need() + " " + decoy)
                        .containsExactly(decoy.criterion())));
    }

    /** So that who weighs what must exclude proposes the wrong offer. */
    @Test
    void aViolatingOfferIsAsGoodAsTheExpectedOneInAllThatItsViolationLeaves() {
        assertThat(SET.labels())
                .allSatisfy(label -> assertThat(label.violating()).allSatisfy(decoy -> {
                    List<SoftCriterion> worse = new ArrayList<>(better(label, SET.expected(label), offer(decoy)));
                    worse.removeAll(decoy.criterion().seenBy());
                    assertThat(worse).as(label.need() + " " + decoy).isEmpty();
                }));
    }

    @Test
    void aLosingOfferKeepsEveryHardCriterion() {
        assertThat(SET.labels()).allSatisfy(label -> assertThat(label.losing())
                .allSatisfy(decoy -> assertThat(violated(label, decoy.offer()))
                        .as(label.need() + " " + decoy)
                        .isEmpty()));
    }

    @Test
    void aLosingOfferIsClearlyWorseInTheNamedCriterionAndAlikeInAllOthers() {
        assertThat(SET.labels()).allSatisfy(label -> assertThat(label.losing()).allSatisfy(decoy -> {
            String why = label.need() + " " + decoy;
            Need need = SET.need(label);
            assertThat(decoy.criterion().isClearlyBetter(need, SET.expected(label), offer(decoy)))
                    .as(why)
                    .isTrue();
            assertThat(Arrays.stream(SoftCriterion.values()).filter(other -> other != decoy.criterion()))
                    .as(why)
                    .allMatch(other -> other.areAlike(need, SET.expected(label), offer(decoy)));
            assertThat(better(label, offer(decoy), SET.expected(label))).as(why).isEmpty();
        }));
    }

    /** Whatever the weights are, the others are worse or equal in everything. */
    @Test
    void soFewOffersCouldComeFirstThatTheExpectedOneIsAmongTheFirstThree() {
        assertThat(SET.labels())
                .allSatisfy(label -> assertThat(rivals(label)).as(label.need()).hasSizeLessThanOrEqualTo(RIVALS));
    }

    @Test
    void everyCriterionIsAReasonAndNoneIsRare() {
        assertThat(reasons(HardCriterion.class, label -> label.violating().stream()))
                .hasSize(HardCriterion.values().length)
                .allSatisfy((criterion, count) -> assertThat(count).isGreaterThanOrEqualTo(REASONS));
        assertThat(reasons(SoftCriterion.class, label -> label.losing().stream()))
                .hasSize(SoftCriterion.values().length)
                .allSatisfy((criterion, count) -> assertThat(count).isGreaterThanOrEqualTo(REASONS));
    }

    @Test
    void whatIsInTheSetCanBeReadInATable() {
        long named = SET.labels().stream().flatMap(Label::offers).distinct().count();
        System.out.printf(
                "matching: %d needs, %d offers (%d named), %d possible but not named, %d of them better in something%n",
                SET.needs().size(),
                SET.offers().size(),
                named,
                SET.labels().stream().mapToLong(label -> unnamed(label).count()).sum(),
                SET.labels().stream().mapToLong(label -> rivals(label).size()).sum());
        print(reasons(HardCriterion.class, label -> label.violating().stream()));
        print(reasons(SoftCriterion.class, label -> label.losing().stream()));
        assertThat(named).isGreaterThanOrEqualTo(200);
    }

    private static void print(Map<?, Long> reasons) {
        reasons.forEach((criterion, count) -> System.out.printf("  %-15s %3d%n", criterion, count));
    }

    private static <C extends Enum<C>> Map<C, Long> reasons(Class<C> type, Function<Label, Stream<Decoy<C>>> decoys) {
        return SET.labels().stream()
                .flatMap(decoys)
                .collect(groupingBy(Decoy::criterion, () -> new EnumMap<>(type), counting()));
    }

    private static Stream<Offer> unnamed(Label label) {
        Collection<String> named = label.offers().toList();
        return SET.offers().values().stream()
                .filter(offer -> !named.contains(offer.id()))
                .filter(offer -> violated(label, offer.id()).isEmpty());
    }

    private static List<String> rivals(Label label) {
        return unnamed(label)
                .filter(offer -> !better(label, offer, SET.expected(label)).isEmpty())
                .map(Offer::id)
                .toList();
    }

    private static Collection<HardCriterion> violated(Label label, String offer) {
        return HardCriterion.violated(SET.need(label), SET.offers().get(offer));
    }

    private static Collection<SoftCriterion> better(Label label, Offer one, Offer other) {
        return Arrays.stream(SoftCriterion.values())
                .filter(criterion -> criterion.isBetter(SET.need(label), one, other))
                .collect(Collectors.toList());
    }

    private static Offer offer(Decoy<?> decoy) {
        return SET.offers().get(decoy.offer());
    }
}
