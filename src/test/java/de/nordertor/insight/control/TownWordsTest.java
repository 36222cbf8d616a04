package de.nordertor.insight.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.boundary.Traits;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.platform.entity.SubjectRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TownWordsTest {

    private static final TownWords TOWN = new TownWords("Stadt Nienburg/Weser");

    @ParameterizedTest
    @ValueSource(
            strings = {"Nienburg", "nienburg/weser", " Stadt Nienburg ", "31582 Nienburg/Weser", "Nienburg (Weser)"})
    void theTownAloneIsNoPlaceInTheTown(String place) {
        assertThat(TOWN.narrowed(at(1, place, null)).place()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nienburg Nord", "Lange Straße 5, 31582 Nienburg", "Schule", "Neue Stadt"})
    void whatSaysMoreIsAPlace(String place) {
        assertThat(TOWN.narrowed(at(1, place, null)).place()).isEqualTo(place);
    }

    @Test
    void twoThatOnlyNameTheTownAreNoNeighboursAndDegreesStillAre() {
        assertThat(found(at(1, "Nienburg", null), at(2, "Nienburg", null))).isEmpty();
        assertThat(found(at(1, "Rathaus", null), at(2, "Rathaus", null))).hasSize(1);
        BigDecimal degrees = new BigDecimal("52.64");
        assertThat(found(at(1, "Nienburg", degrees), at(2, "Nienburg", degrees)))
                .singleElement()
                .satisfies(pair -> assertThat(pair.strength()).isEqualTo(4));
    }

    private static List<SynergyPair> found(Traits... traits) {
        return SynergySearch.in(Stream.of(traits).map(TOWN::narrowed).toList());
    }

    private static Traits at(long id, String place, BigDecimal degrees) {
        return new Traits(
                new SubjectRef("Need", id),
                Set.of(),
                Set.of("CHILDREN"),
                Set.of(5L),
                place,
                degrees,
                degrees,
                DayRange.ALWAYS,
                null);
    }
}
