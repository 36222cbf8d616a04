package de.nordertor.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeContentTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);

    @Test
    void onlyTheNameMustBeThere() {
        assertThat(content(null, null, null, null, List.of()).name()).isEqualTo("Kooperationen");
        assertThatThrownBy(() -> new ProgrammeContent(
                        " ", null, null, null, null, null, null, null, null, null, null, null, List.of(), List.of()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void itDoesNotEndBeforeItStarts() {
        assertThat(content(DAY, DAY, null, null, List.of()).endsOn()).isEqualTo(DAY);
        assertThatThrownBy(() -> content(DAY, DAY.minusDays(1), null, null, List.of()))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, ProgrammeContent.MOST_PLACES + 1})
    void aNumberOfPlacesThatCannotBeIsRefused(int places) {
        assertThatThrownBy(() -> content(null, null, places, null, List.of()))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.001", "10000000000"})
    void aSumThatCannotBePaidIsRefused(String sum) {
        assertThatThrownBy(() -> content(null, null, null, new BigDecimal(sum), List.of()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aTownStandsInTheListOnce() {
        assertThatThrownBy(() -> content(null, null, null, null, List.of(town("Köln"), town("KÖLN"))))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.arguments())
                        .containsExactly("KÖLN"));
    }

    @Test
    void moreTownsThanAnybodyReadsAreRefused() {
        List<MunicipalityContent> many = Collections.nCopies(ProgrammeContent.MOST_MUNICIPALITIES + 1, town("Köln"));
        assertThatThrownBy(() -> content(null, null, null, null, many)).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 50_000_001})
    void aNumberOfPeopleThatNoTownHasIsRefused(int inhabitants) {
        assertThatThrownBy(() -> new MunicipalityContent("Köln", null, inhabitants, null, null))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3_651})
    void aDutyIsDueWithinYears(int days) {
        assertThatThrownBy(() -> new DutyContent("Bericht", days)).isInstanceOf(InvalidInputException.class);
    }

    private static MunicipalityContent town(String name) {
        return new MunicipalityContent(name, null, null, null, null);
    }

    private static ProgrammeContent content(
            LocalDate startsOn, LocalDate endsOn, Integer places, BigDecimal sum, List<MunicipalityContent> towns) {
        return new ProgrammeContent(
                "Kooperationen",
                null,
                null,
                null,
                null,
                startsOn,
                endsOn,
                places,
                null,
                sum,
                null,
                null,
                towns,
                List.of());
    }
}
