package de.nordertor.platform.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchFormTest {

    static List<String[]> rowsOfTheStandard() throws IOException {
        try (InputStream list = SearchFormTest.class.getResourceAsStream("/din91379/latin_list_search_form_1.3.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("; *"))
                    .toList();
        }
    }

    @Test
    void theStandardHas649LettersAndSequences() throws IOException {
        assertThat(rowsOfTheStandard()).hasSize(649);
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("rowsOfTheStandard")
    void everyLetterAndSequenceOfTheStandardHasItsNormativeForm(
            String group, String type, String source, String name, String shown, String target, String form) {
        String letter = characters(source);
        assertThat(SearchForm.of(letter)).isEqualTo(characters(target)).isEqualTo(form);
        assertThat(SearchForm.of(Normalizer.normalize(letter, Normalizer.Form.NFD)))
                .as("letter and marks one by one")
                .isEqualTo(form);
        assertThat(SearchForm.of("x" + letter + "n")).as("inside of a word").isEqualTo("X" + form + "N");
    }

    @ParameterizedTest
    @CsvSource({
        "Müller,MUELLER",
        "Mueller,MUELLER",
        "Straße,STRASSE",
        "GROẞ,GROSS",
        "Ærø,AEROE",
        "Łódź,LODZ",
        "Çelik,CELIK",
        "İnönü,INOENUE",
        "Ångström,AANGSTROEM",
        "Đorđe,DORDE",
    })
    void namesAreOneHoweverTheyAreWritten(String name, String form) {
        assertThat(SearchForm.of(name)).isEqualTo(form);
    }

    @Test
    void whatTheStandardDoesNotNameStaysInUpperCase() {
        assertThat(SearchForm.of("Αθήνα 42 – Київ 😀 & Co.")).isEqualTo("ΑΘΉΝΑ 42 – КИЇВ 😀 & CO.");
    }

    @Test
    void nothingHasAnEmptyForm() {
        assertThat(SearchForm.of(null)).isEmpty();
        assertThat(SearchForm.of("")).isEmpty();
    }

    @Test
    void everyCharacterOfTheFormKnowsWhereItComesFrom() {
        SearchForm traced = SearchForm.traced("Müße");

        assertThat(traced.form()).isEqualTo("MUESSE");
        assertThat(traced.source()).isEqualTo("Müße");
        assertThat(List.of(0, 1, 2, 3, 4, 5, 6)).extracting(traced::sourceOf).containsExactly(0, 1, 1, 2, 2, 3, 4);
    }

    private static String characters(String hexadecimal) {
        return Arrays.stream(hexadecimal.trim().split(" "))
                .map(code -> Character.toString(Integer.parseInt(code, 16)))
                .collect(Collectors.joining());
    }
}
