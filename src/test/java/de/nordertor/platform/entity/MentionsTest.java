package de.nordertor.platform.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

    private final Mentions anna = Mentions.of(List.of("Anna Müller", "Müller Anna", "anna@firma.example"));
    private final Mentions family = Mentions.of(List.of("Müller", "von der Lippe"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Müller kommt.|[gelöscht] kommt.",
                "ANNA MUELLER und Mu\u0308ller, Anna|[gelöscht] und [gelöscht]",
                "Anna  Müllers Idee|[gelöscht] Idee",
                "Mail an <anna@firma.example>!|Mail an <[gelöscht]>!",
                "Anna-Müller-Weg|[gelöscht]-Weg"
            })
    void aNameGoesHoweverItIsWritten(String text, String erased) {
        assertThat(anna.erasedFrom(text)).isEqualTo(erased);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Müllerin", "Johanna Müller", "Müller", "Anna und Otto Müller", ""})
    void whoeverElseIsMeantStays(String text) {
        assertThat(anna.in(text)).isFalse();
        assertThat(anna.erasedFrom(text)).isEqualTo(text);
    }

    @Test
    void familyNamesMayHaveSeveralWordsAndLettersThatBecomeTwo() {
        assertThat(family.erasedFrom("Frau Müller, Herr von der\nLippe und Straße 𝒳 Mueller"))
                .isEqualTo("Frau [gelöscht], Herr [gelöscht] und Straße 𝒳 [gelöscht]");
        assertThat(family.in("Müllerstraße")).isFalse();
    }

    @Test
    void whatIsAroundItIsShown() {
        String text = "Wort ".repeat(30) + "Frau Müller sagt " + "Wort ".repeat(30);
        assertThat(family.excerpt(text))
                .startsWith("… Wort")
                .contains("Frau Müller sagt")
                .endsWith(" …")
                .hasSizeLessThan(160);
        assertThat(family.excerpt("Müller")).isEqualTo("Müller");
        assertThat(family.excerpt("niemand")).isEmpty();
    }

    @Test
    void nothingNamesNobody() {
        Mentions nobody = Mentions.of(Arrays.asList(null, " ", "–"));
        assertThat(nobody.in("– Müller –")).isFalse();
        assertThat(family.in(null)).isFalse();
        assertThat(family.erasedFrom(null)).isNull();
    }
}
