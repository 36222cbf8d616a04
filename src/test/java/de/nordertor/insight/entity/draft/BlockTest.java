package de.nordertor.insight.entity.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.insight.entity.german.Noun;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTest {

    private static final Set<String> WORDS = Set.of("termine", "tag", "ort", "namen");
    private static final Noun SESSION = Noun.masculine("Termin", "Termins", "Termine");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0 | Von keinem Termin wurde berichtet.
                    1 | Von einem Termin wurde berichtet.
                    2 | Von zwei Terminen wurden berichtet.
                    14 | Von 14 Terminen wurden berichtet.
                    """)
    void wordsStandInTheirCaseAndTheVerbAgrees(long count, String expected) {
        Block block = Block.parse("von {termine:dativ} {termine?wurde|wurden} berichtet.", WORDS);
        assertThat(block.fill(Map.of("termine", new Value.Count(count, SESSION))))
                .isEqualTo(expected);
    }

    @Test
    void anAsideIsLeftOutAndWithoutAWordThereIsNoSentence() {
        Block block = Block.parse("Am {tag} war ein Treffen[[ ({ort})]].", WORDS);
        Value day = new Value.Day(LocalDate.of(2016, 5, 3));
        assertThat(block.fill(Map.of("tag", day))).isEqualTo("Am 3. Mai 2016 war ein Treffen.");
        assertThat(block.fill(Map.of("tag", day, "ort", new Value.Words("Rathaus"))))
                .isEqualTo("Am 3. Mai 2016 war ein Treffen (Rathaus).");
        assertThat(block.fill(Map.of("ort", new Value.Words("Rathaus")))).isEmpty();
    }

    @Test
    void namesAgreeToo() {
        Block block = Block.parse("Es {namen?kommt|kommen} {namen}.", WORDS);
        assertThat(block.fill(Map.of("namen", new Value.Names(List.of("A"))))).isEqualTo("Es kommt A.");
        assertThat(block.fill(Map.of("namen", new Value.Names(List.of("A", "B", "C")))))
                .isEqualTo("Es kommen A, B und C.");
    }

    /** „e. V.“ has the full stop of the sentence; in the middle it keeps its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Es kommt {ort}. | Verein e. V. | Es kommt Verein e. V.
                    Es kommt {ort}. | Verein | Es kommt Verein.
                    Es kommt {ort}. | Alle! | Es kommt Alle!
                    Es kommt {ort}. | Wer? | Es kommt Wer?
                    Es kommt {ort}. | Und dann … | Es kommt Und dann …
                    Es kommt[[ {ort}]]. | Verein e. V. | Es kommt Verein e. V.
                    Es kommt[[ {ort}]][[. Am {tag}]]. | Verein e. V. | Es kommt Verein e. V. Am 3. Mai 2016.
                    Es kommt {ort}. Und geht. | Verein e. V. | Es kommt Verein e. V. Und geht.
                    Es kommt {ort}, am {tag}. | Verein e. V. | Es kommt Verein e. V., am 3. Mai 2016.
                    Es kommt ({ort}). | Verein e. V. | Es kommt (Verein e. V.).
                    Es kommt {ort}... | Verein | Es kommt Verein...
                    """)
    void aSentenceHasOneFullStop(String text, String place, String expected) {
        Value day = new Value.Day(LocalDate.of(2016, 5, 3));
        assertThat(Block.parse(text, WORDS).fill(Map.of("ort", new Value.Clause(place), "tag", day)))
                .isEqualTo(expected);
    }

    @Test
    void aListThatEndsWithAFullStopEndsTheSentence() {
        Block block = Block.parse("Es kommen {namen}.", WORDS);
        assertThat(block.fill(Map.of("namen", new Value.Names(List.of("A e. V.", "B e. V.")))))
                .isEqualTo("Es kommen A e. V. und B e. V.");
    }

    /** What a person wrote is never read as a block. */
    @Test
    void bracesInWordsStayAsTheyAre() {
        Block block = Block.parse("Ort: {ort}", WORDS);
        assertThat(block.fill(Map.of("ort", new Value.Words("{tag} [[x]]")))).isEqualTo("Ort: {tag} [[x]]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            textBlock =
                    """
                    Am {datum}. # insight.block.unknown
                    Am {tag # insight.block.braceOpen
                    Am tag}. # insight.block.braceOpen
                    Am {{tag}}. # insight.block.braceOpen
                    Am [[{tag}. # insight.block.bracketOpen
                    Am {tag}]]. # insight.block.bracketOpen
                    Am {tag:lokativ}. # insight.block.noCase
                    {termine?wurde} # insight.block.twoForms
                    """)
    void aMistakeIsNamed(String text, String message) {
        assertThatThrownBy(() -> Block.parse(text, WORDS)).hasMessage(message);
    }
}
