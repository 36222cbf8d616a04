package de.nordertor.partner.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.partner.control.DuplicatePairs.Half;
import de.nordertor.partner.control.DuplicatePairs.Label;
import de.nordertor.partner.control.DuplicatePairs.Pair;
import de.nordertor.partner.control.DuplicatePairs.Side;
import de.nordertor.partner.control.duplicate.PartnerIdentity;
import de.nordertor.partner.control.duplicate.PartnerSimilarity;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How well the detection tells the labelled pairs apart; rules and points were found with TUNE only. */
class DuplicateDetectionTest {

    private static final double WANTED = 0.95;
    private static final double OF_HARD_PAIRS = 0.90;

    @ParameterizedTest
    @EnumSource(Half.class)
    void precisionAndRecallAreHigh(Half half) {
        List<Pair> pairs = DuplicatePairs.of(half);
        double hits =
                pairs.stream().filter(pair -> isSame(pair) && isFound(pair)).count();
        double precision =
                hits / pairs.stream().filter(DuplicateDetectionTest::isFound).count();
        double recall =
                hits / pairs.stream().filter(DuplicateDetectionTest::isSame).count();
        print(half, pairs, precision, recall);
        assertThat(precision).as("precision").isGreaterThanOrEqualTo(WANTED);
        assertThat(recall).as("recall").isGreaterThanOrEqualTo(WANTED);
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void hardPairsOfTheOtherHalfAreToldApartToo(Label label) {
        List<Pair> hard = DuplicatePairs.of(Half.TEST).stream()
                .filter(pair -> pair.label() == label && pair.isHard())
                .toList();
        double right = hard.stream().filter(DuplicateDetectionTest::isRight).count();
        assertThat(right / hard.size()).as(label.name()).isGreaterThanOrEqualTo(OF_HARD_PAIRS);
    }

    @Test
    void itDoesNotMatterWhichOneStandsFirst() {
        assertThat(DuplicatePairs.all()).allSatisfy(pair -> {
            PartnerIdentity first = identity(pair.a());
            PartnerIdentity second = identity(pair.b());
            assertThat(PartnerSimilarity.of(first, second).score())
                    .as(pair.id())
                    .isEqualTo(PartnerSimilarity.of(second, first).score());
        });
    }

    @Test
    void everyPartnerIsLikeItself() {
        assertThat(DuplicatePairs.all()).allSatisfy(pair -> {
            PartnerIdentity one = identity(pair.a());
            assertThat(PartnerSimilarity.of(one, identity(pair.a())).isLikely())
                    .as(pair.id())
                    .isTrue();
        });
    }

    @Test
    void whoIsLikelyTheSameHasSomethingThatSpeaksForIt() {
        assertThat(DuplicatePairs.all().stream().filter(DuplicateDetectionTest::isFound))
                .allSatisfy(pair ->
                        assertThat(similarity(pair).reasons()).as(pair.id()).isNotEmpty());
    }

    @Test
    void whoseRegisterNumbersContradictWouldNotBeLikelyEither() {
        List<Pair> impossible = DuplicatePairs.all().stream()
                .filter(pair -> !PartnerSimilarity.isPossible(identity(pair.a()), identity(pair.b())))
                .toList();
        assertThat(impossible).isNotEmpty().noneMatch(DuplicateDetectionTest::isFound);
    }

    private static void print(Half half, List<Pair> pairs, double precision, double recall) {
        System.out.printf(Locale.ROOT, "duplicates %s: precision %.3f, recall %.3f%n", half, precision, recall);
        pairs.stream()
                .collect(Collectors.groupingBy(Pair::pairClass, TreeMap::new, Collectors.toList()))
                .forEach((pairClass, some) -> System.out.printf(
                        "  %s: %d of %d%n",
                        pairClass,
                        some.stream().filter(DuplicateDetectionTest::isRight).count(),
                        some.size()));
    }

    private static boolean isSame(Pair pair) {
        return pair.label() == Label.SAME;
    }

    private static boolean isFound(Pair pair) {
        return similarity(pair).isLikely();
    }

    private static boolean isRight(Pair pair) {
        return isSame(pair) == isFound(pair);
    }

    private static PartnerSimilarity similarity(Pair pair) {
        return PartnerSimilarity.of(identity(pair.a()), identity(pair.b()));
    }

    static PartnerIdentity identity(Side side) {
        return PartnerIdentity.of(
                side.name(),
                List.of(new PartnerIdentity.Address(side.street(), side.houseNumber(), side.postalCode(), side.city())),
                side.phone(),
                side.email(),
                side.web(),
                null,
                side.registerNumber());
    }
}
