package de.nordertor.partner.control;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.partner.control.DuplicatePairs.Half;
import de.nordertor.partner.control.DuplicatePairs.Label;
import de.nordertor.partner.control.DuplicatePairs.Pair;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DuplicatePairsTest {

    private static final Set<String> TYPES = Set.of(
            "Unternehmen",
            "Dienstleister",
            "Stiftung",
            "Verein",
            "Wohnungsunternehmen",
            "Bildungseinrichtung",
            "Kommune",
            "Behörde");

    private final List<Pair> pairs = DuplicatePairs.all();

    @Test
    void thereAreEnoughPairsOfEachSort() {
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(720);
        assertThat(some(Label.SAME, true)).hasSizeGreaterThanOrEqualTo(200);
        assertThat(some(Label.DIFFERENT, true)).hasSizeGreaterThanOrEqualTo(200);
        assertThat(some(Label.SAME, false)).hasSizeGreaterThanOrEqualTo(150);
        assertThat(some(Label.DIFFERENT, false)).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void hardPairsAreOfManyClassesWithTenPairsOrMore() {
        for (var label : Label.values()) {
            assertThat(classes(some(label, true)))
                    .hasSizeGreaterThanOrEqualTo(12)
                    .allSatisfy((pairClass, count) ->
                            assertThat(count).as(pairClass).isGreaterThanOrEqualTo(10));
        }
    }

    @Test
    void aClassHasOneLabel() {
        assertThat(pairs.stream().collect(groupingBy(Pair::pairClass)).values())
                .allSatisfy(sameClass -> assertThat(sameClass)
                        .extracting(Pair::label)
                        .containsOnly(sameClass.get(0).label()));
    }

    @Test
    void bothHalvesHaveTheSameMixOfClasses() {
        var tune = classes(DuplicatePairs.of(Half.TUNE));
        var test = classes(DuplicatePairs.of(Half.TEST));
        assertThat(tune.keySet()).isEqualTo(test.keySet());
        assertThat(tune).allSatisfy((pairClass, count) -> assertThat(Math.abs(count - test.get(pairClass)))
                .as(pairClass)
                .isLessThanOrEqualTo(1));
    }

    @Test
    void noPairStandsTwiceAlsoNotMirrored() {
        assertThat(pairs).extracting(Pair::id).doesNotHaveDuplicates();
        assertThat(pairs)
                .extracting(pair -> Set.copyOf(List.of(pair.a(), pair.b())))
                .doesNotHaveDuplicates();
    }

    @Test
    void noOrganisationOfOneHalfStandsInTheOther() {
        var tuned = new HashSet<>(names(Half.TUNE));
        assertThat(names(Half.TEST)).doesNotContainAnyElementsOf(tuned);
    }

    @Test
    void theSidesOfAHardPairDiffer() {
        assertThat(pairs.stream().filter(Pair::isHard))
                .allSatisfy(pair -> assertThat(pair.a()).as(pair.id()).isNotEqualTo(pair.b()));
    }

    @Test
    void everySideHasANameAndAKnownType() {
        assertThat(sides()).allSatisfy(side -> {
            assertThat(side.name()).isNotBlank();
            assertThat(side.type()).isIn(TYPES);
        });
    }

    @Test
    void everyCellIsInNormalFormCAndTrimmed() {
        assertThat(sides().flatMap(DuplicatePairs.Side::cells)).allSatisfy(cell -> {
            assertThat(Normalizer.isNormalized(cell, Normalizer.Form.NFC)).isTrue();
            assertThat(cell).isEqualTo(cell.strip());
        });
    }

    private List<Pair> some(Label label, boolean hard) {
        return pairs.stream()
                .filter(pair -> pair.label() == label && pair.isHard() == hard)
                .toList();
    }

    private Stream<DuplicatePairs.Side> sides() {
        return pairs.stream().flatMap(pair -> Stream.of(pair.a(), pair.b()));
    }

    private static Map<String, Long> classes(List<Pair> some) {
        return some.stream().collect(groupingBy(Pair::pairClass, counting()));
    }

    private static List<String> names(Half half) {
        return DuplicatePairs.of(half).stream()
                .flatMap(pair -> Stream.of(pair.a(), pair.b()))
                .map(side -> side.name() + ", " + side.city())
                .toList();
    }
}
