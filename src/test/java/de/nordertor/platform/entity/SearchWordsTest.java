package de.nordertor.platform.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void aWordWithAHyphenIsItsPartsAndTheWhole() {
        assertThat(SearchWords.of(List.of("Bürger-Stiftung Nienburg")))
                .containsExactlyInAnyOrder("BUERGER", "STIFTUNG", "BUERGERSTIFTUNG", "NIENBURG");
    }

    @Test
    void anAbbreviationIsAWordWithoutItsPoints() {
        assertThat(SearchWords.of(List.of("DRK e.V."))).containsExactlyInAnyOrder("DRK", "E", "V", "EV");
    }

    @Test
    void aTelephoneNumberIsFoundWithoutItsGaps() {
        assertThat(SearchWords.of(List.of("Telefon +49 (5021) 87-123, mobil")))
                .contains("49", "5021", "87123", "49502187123", "TELEFON", "MOBIL");
        assertThat(SearchWords.of(List.of("31582 Nienburg"))).containsExactlyInAnyOrder("31582", "NIENBURG");
        assertThat(SearchWords.of(List.of("5 von 7"))).containsExactlyInAnyOrder("5", "VON", "7");
    }

    @Test
    void signsThatNobodySeesDoNotDivideAWord() {
        assertThat(SearchWords.of(List.of("Stadt\u00adteil\u200bhaus\u00a0Nord")))
                .containsExactly("STADTTEILHAUS", "NORD");
    }

    @Test
    void aNonsenseWithoutEndIsCutIntoPieces() {
        assertThat(SearchWords.of(List.of("x".repeat(1_000_000)))).allMatch(word -> word.length() <= 60);
    }

    @Test
    void aTypedWordIsTheWholeOrItsParts() {
        assertThat(SearchWords.typed("Bürger-Stiftung  drk"))
                .containsExactly(
                        new SearchWords.Typed("BUERGERSTIFTUNG", List.of("BUERGER", "STIFTUNG")),
                        new SearchWords.Typed("DRK", List.of("DRK")));
    }

    @Test
    void onlySignsAreNothingTyped() {
        assertThat(SearchWords.typed(" *:?~ \"\" && ")).isEmpty();
        assertThat(SearchWords.typed(null)).isEmpty();
    }

    @Test
    void whoTypesWithoutEndIsHeardForAWhile() {
        assertThat(SearchWords.typed("a b c d e f g h i j")).hasSize(8);
        assertThat(SearchWords.typed("wort ".repeat(100_000))).hasSize(1);
    }

    @Test
    void punctuationDoesNotCountInAnOrder() {
        assertThat(SearchWords.sorted("„Älter werden“ – e.V.")).isEqualTo("AELTER WERDEN E V");
    }
}
