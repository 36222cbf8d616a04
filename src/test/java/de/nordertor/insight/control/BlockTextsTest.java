package de.nordertor.insight.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.insight.entity.draft.Blocks;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Value;
import de.nordertor.insight.entity.german.German;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.SubjectRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The delivered sentences: whatever is a name, a number or a date in a report comes from the records. */
class BlockTextsTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 5, 18);
    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V051__report_block.sql");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{L}*");
    private static final Pattern FORMS = Pattern.compile("\\{\\w+\\?([^}]*)}");
    private static final Pattern WORD = Pattern.compile("\\{[^}]*}");

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void noBlockHoldsANumberADateOrAProperName(FactKind kind) {
        String text = literal(BlockTexts.delivered(kind));
        assertThat(text).doesNotContainPattern("\\p{N}");
        assertThat(words(text)).doesNotContainAnyElementsOf(numbersAndMonths());
        assertThat(knownWords())
                .containsAll(CAPITALISED
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    /** What was seen once to be no proper name and is used no more is not kept. */
    @Test
    void everyKnownWordIsUsed() {
        Set<String> used = Arrays.stream(FactKind.values())
                .flatMap(kind ->
                        CAPITALISED.matcher(literal(BlockTexts.delivered(kind))).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        assertThat(used).containsAll(knownWords());
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void everyBlockTellsAFactInWhole(FactKind kind) {
        List<Fact> invented = InventedFacts.of(kind, "Beispiel", TODAY);
        String one = BlockTexts.delivered().sentence(invented.get(invented.size() == 1 ? 0 : 1));
        assertThat(one).isNotEmpty().doesNotContainPattern("[{}\\[\\]|?]").doesNotContain("  ");
        assertThat(one).matches("(?s)[\\p{Lu}„].*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            textBlock =
                    """
                    PLACES # Im Rahmen des Projektes wird keine Kommune ausgewählt. # Im Rahmen des Projektes wird eine Kommune ausgewählt. # Im Rahmen des Projektes werden drei Kommunen ausgewählt.
                    GROUPS_COVER # '' # Zurzeit deckt eine Gruppe den Bereich Beispiel 1 ab. # Zurzeit decken drei Gruppen die Bereiche Beispiel 1, Beispiel 2 und Beispiel 3 ab.
                    PROMISES_KEPT # Von keiner Zusage ist bisher keine erfüllt (Fälligkeit vom 1. Januar bis 18. Mai 2016). # Von einer Zusage ist bisher eine erfüllt (Fälligkeit vom 1. Januar bis 18. Mai 2016). # Von drei Zusagen sind bisher drei erfüllt (Fälligkeit vom 1. Januar bis 18. Mai 2016).
                    SMALLEST # Mit keinem Menschen ist Beispiel die kleinste der teilnehmenden Kommunen. # Mit einem Menschen ist Beispiel die kleinste der teilnehmenden Kommunen. # Mit drei Menschen ist Beispiel die kleinste der teilnehmenden Kommunen.
                    MEETING_RESIDENTS # An dem Treffen am 18. Mai 2016 nahm keine Person aus dem Quartier teil. # An dem Treffen am 18. Mai 2016 nahm eine Person aus dem Quartier teil. # An dem Treffen am 18. Mai 2016 nahmen drei Personen aus dem Quartier teil.
                    UNDERTAKINGS_PREPARED # In Vorbereitung ist kein Vorhaben. # In Vorbereitung ist ein Vorhaben. # In Vorbereitung sind drei Vorhaben.
                    UNDERTAKING_FIELDS # '' # Das Vorhaben gehört zum Bereich Beispiel 1. # Das Vorhaben gehört zu den Bereichen Beispiel 1, Beispiel 2 und Beispiel 3.
                    GROUP_SIZE # Der Gruppe gehört kein Mitglied an. # Der Gruppe gehört ein Mitglied an. # Der Gruppe gehören drei Mitglieder an.
                    HOURS_PROMISED # Zugesagt ist keine Stunde Arbeit (Beispiel): Beispiel. # Zugesagt ist eine Stunde Arbeit (Beispiel): Beispiel. # Zugesagt sind drei Stunden Arbeit (Beispiel): Beispiel.
                    """)
    void numberAndVerbAgreeForNoneOneAndMany(FactKind kind, String none, String one, String many) {
        assertThat(InventedFacts.of(kind, "Beispiel", TODAY).stream().map(BlockTexts.delivered()::sentence))
                .containsExactly(none, one, many);
    }

    /** Many names end with a full stop, and so do the words of people. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            textBlock =
                    """
                    CARRIER # Träger des Projektes „Verein e. V.“ ist Verein e. V., Auftraggeber ist Verein e. V.
                    ADVISER # Die Beratung der teilnehmenden Kommunen übernimmt Verein e. V.
                    ANNOUNCED_AND_DONE # Angekündigt war: Verein e. V. Das ist am 18. Mai 2016 geschehen.
                    ANNOUNCED_AND_OPEN # Angekündigt war: Verein e. V. Das steht noch aus und ist für den 18. Mai 2016 vorgesehen.
                    ANNOUNCED_AND_DROPPED # Angekündigt war: Verein e. V. Dazu ist es nicht gekommen.
                    CONCEPT # Grundlage ist das Entwicklungskonzept „Verein e. V.“, beschlossen am 18. Mai 2016 (Verein e. V.).
                    SIGNAL_SOURCE # Diese Rückmeldung vom 18. Mai 2016 kam von: Verein e. V.
                    MILESTONE_OVERDUE # „Verein e. V.“: Noch nicht erreicht ist, was bis zum 18. Mai 2016 vorgesehen war: Verein e. V.
                    PROMISE_OVERDUE # Eine Zusage, die am 18. Mai 2016 fällig war, ist noch offen (Verein e. V.): Verein e. V.
                    PROMISE_KEPT # Am 18. Mai 2016 wurde eine Zusage erfüllt (Verein e. V.; eine Stunde): Verein e. V.
                    PROMISE_PARTLY # Am 18. Mai 2016 wurde eine Zusage zum Teil erfüllt (Verein e. V.; bisher eine Stunde): Verein e. V.
                    PROMISE_OPEN # Bis zum 18. Mai 2016 ist zugesagt (Verein e. V.; eine Stunde): Verein e. V.
                    MEASURE_CONTINUED # Fortgeführt (2016): Verein e. V. Verein e. V.
                    SUSTAINMENT # So geht das Vorhaben „Verein e. V.“ weiter: Verein e. V., Träger: Verein e. V., seit dem 18. Mai 2016; Finanzierung: Verein e. V.
                    RISK # Im Blick zu behalten ist: Verein e. V. Dagegen wird getan: Verein e. V.
                    NEXT_STEP_OVERDUE # Noch offen ist, was bis zum 18. Mai 2016 vorgesehen war: Verein e. V.
                    """)
    void aNameThatEndsWithAFullStopEndsASentenceOnce(FactKind kind, String expected) {
        assertThat(BlockTexts.delivered().sentence(one(kind, "Verein e. V."))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void noSentenceHasTwoFullStops(FactKind kind) {
        assertThat(BlockTexts.delivered().sentence(one(kind, "Stühle usw."))).doesNotContain("..");
    }

    /** Where people may write whole sentences, the block does not go on with a comma. */
    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CARRIER", "SUSTAINMENT"})
    void noFullStopStandsBeforeAComma(FactKind kind) {
        assertThat(BlockTexts.delivered().sentence(one(kind, "Stühle stehen."))).doesNotContain(".,");
    }

    private static Fact one(FactKind kind, String word) {
        List<Fact> invented = InventedFacts.of(kind, word, TODAY);
        return invented.get(invented.size() == 1 ? 0 : 1);
    }

    @Test
    void aMistakeInABlockIsNamedAndAnotherBlockCanTakeItsPlace() {
        Fact aim = Fact.of(FactKind.AIM, new SubjectRef("FundingProgramme", 1L)).with("ziel", new Value.Words("Ruhe"));
        Blocks blocks = BlockTexts.delivered();
        assertThat(blocks.with(FactKind.AIM, "Es geht um {ziel}.").sentence(aim))
                .isEqualTo("Es geht um Ruhe.");
        assertThat(blocks.sentence(aim)).isEqualTo("Ziel des Projektes: Ruhe");
        assertThatThrownBy(() -> blocks.with(FactKind.AIM, "Es geht um {zweck}."))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("insight.block.unknown");
    }

    /** Who adds a kind adds its row in a migration, or it cannot be worded. */
    @Test
    void everyKindHasARowInWhichItCanBeWorded() throws IOException {
        Set<String> rows = Pattern.compile("NEXT VALUE FOR nordertor_id, 1, '(\\w+)'")
                .matcher(Files.readString(MIGRATION))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
        assertThat(rows)
                .isEqualTo(Arrays.stream(FactKind.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    /** Without words in braces, but with the forms of verbs. */
    private static String literal(String block) {
        return WORD.matcher(FORMS.matcher(block).replaceAll(" $1 ")).replaceAll(" ");
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Arrays.asList(text.split("[^\\p{L}]+")));
    }

    private static Set<String> numbersAndMonths() {
        Set<String> words =
                IntStream.rangeClosed(2, 12).mapToObj(German::number).collect(Collectors.toSet());
        Stream.of(Month.values()).forEach(month -> words.add(month.getDisplayName(TextStyle.FULL, Locale.GERMAN)));
        return words;
    }

    private static Set<String> knownWords() {
        try (InputStream bytes = BlockTextsTest.class.getResourceAsStream("/insight/block-words.txt")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
