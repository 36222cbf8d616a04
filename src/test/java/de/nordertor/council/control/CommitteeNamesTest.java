package de.nordertor.council.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeNamesTest {

    private static final CommitteeNames NAMES = new CommitteeNames(Map.of(
            1L, "Rat",
            2L, "Ausschuss für Soziales",
            3L, "Ausschuss für Soziales und Sport",
            4L, "Bau",
            5L, "Weg"));

    @ParameterizedTest
    @CsvSource({
        "3, 12. Sitzung AUSSCHUSS FÜR SOZIALES UND SPORT (öffentlich)",
        "2, Ausschuss  für Soziales – Bereisung",
        "1, Rat",
        "1, Sitzung: rat",
        "2, Rat und Ausschuss für Soziales"
    })
    void theLongestNameThatStandsThereWins(Long id, String summary) {
        assertThat(NAMES.in(summary)).isEqualTo(id);
    }

    /** A decomposed letter is the same letter. */
    @Test
    void accentsMayBeWrittenInTwoWays() {
        assertThat(NAMES.in("Ausschuss fu\u0308r Soziales")).isEqualTo(2L);
    }

    @ParameterizedTest
    @CsvSource({"Beratung im Jugendbeirat", "Rats-Info: Rathausfest", "''"})
    void whatStandsWithinAWordIsNotMeant(String summary) {
        assertThatThrownBy(() -> NAMES.in(summary)).hasMessage("council.import.committeeUnknown");
    }

    @Test
    void twoOfTheSameLengthAreNotGuessed() {
        assertThatThrownBy(() -> NAMES.in("Bau und Weg")).hasMessage("council.import.committeeAmbiguous");
    }

    @Test
    void inATableTheWholeNameIsMeant() {
        assertThat(NAMES.named(" ausschuss für  soziales")).isEqualTo(2L);
        assertThatThrownBy(() -> NAMES.named("Soziales")).hasMessage("council.import.committeeUnknown");
    }
}
