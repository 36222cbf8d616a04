package de.nordertor.platform.control.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.entity.SearchForm;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Spielplatz, Spielplätze",
        "Garten, Gärten",
        "Kinder, Kind",
        "Haus, Häuser",
        "Baum, Bäume",
        "Bank, BÄNKEN",
        "Bücher, Buch",
    })
    void wordsWithOtherEndingsAndUmlautsAreOne(String one, String other) {
        assertThat(stems(one))
                .anySatisfy(stem -> assertThat(SearchForm.of(other)).startsWith(stem));
        assertThat(stems(other))
                .anySatisfy(stem -> assertThat(SearchForm.of(one)).startsWith(stem));
    }

    @Test
    void wordsThatStandInEveryTextTellNothing() {
        assertThat(SimilarWords.of("Für die Kinder sollte es einen Spielplatz geben, auch am Markt"))
                .extracting(SimilarWords.Similar::typed)
                .containsExactly("Kinder", "Spielplatz", "geben", "Markt");
    }

    @Test
    void aWordCountsOnceAndVeryLongTextsAreCut() {
        assertThat(SimilarWords.of("Garten, Gartens GARTEN")).hasSize(1);
        assertThat(SimilarWords.of("Wort ".repeat(100_000))).hasSize(1);
        assertThat(SimilarWords.of(null)).isEmpty();
        assertThat(SimilarWords.of("\u0000 ?! ab")).isEmpty();
    }

    private static Set<String> stems(String word) {
        return SimilarWords.of(word).get(0).stems();
    }
}
