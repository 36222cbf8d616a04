package de.nordertor.insight.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.insight.entity.draft.DraftSentence;
import de.nordertor.insight.entity.draft.DraftText;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.german.Case;
import de.nordertor.platform.entity.SubjectRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reference report says is drafted from records that hold only facts, and nothing of it comes from a block. */
class ReferenceReportTest {

    private static final int ENOUGH = 25;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String REPORT = squeezed(read("/reference/sachstandsbericht-5-014-2016.txt"));

    /** A fact: the passage that says it, what has to be drafted, and the record that holds it. */
    private record Said(String passage, String drafted, String record) {}

    static List<Said> facts() {
        return read("/insight/reference-facts.txt")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" \\| "))
                .map(parts -> new Said(parts[0].strip(), parts[1].strip(), parts[2].strip()))
                .toList();
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(facts()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(ENOUGH);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void eachStandsInASentenceWhoseEvidenceIsTheRecordThatHoldsIt(Said fact) {
        assertThat(REPORT).contains(fact.passage());
        List<DraftSentence> sentences = told(ProgrammeRecords.reference()).sentences().stream()
                .filter(sentence -> sentence.text().contains(fact.drafted()))
                .toList();
        assertThat(sentences).as(fact.drafted()).isNotEmpty();
        assertThat(sentences)
                .anySatisfy(sentence -> assertThat(records(sentence)).contains(fact.record()));
    }

    /** Every word is one of a block or one of a record of that town: none is left over from the other. */
    @Test
    void theSameBlocksOnOtherRecordsTellNothingOfTheFirst() {
        assertThat(leftOver(ProgrammeRecords.other())).isEmpty();
        assertThat(leftOver(ProgrammeRecords.reference())).isEmpty();
        String text = text(ProgrammeRecords.other());
        assertThat(text)
                .doesNotContain("Nienburg")
                .doesNotContain("Nordertor")
                .doesNotContain("BBSR")
                .doesNotContain("UPJ")
                .doesNotContain("Bundes")
                .doesNotContain("2016")
                .doesNotContain("2017")
                .doesNotContain("zehn")
                .doesNotContain("Berlin");
    }

    private static Set<String> leftOver(List<Fact> facts) {
        Set<String> words = words(text(facts));
        words.removeAll(words(
                Arrays.stream(FactKind.values()).map(BlockTexts::delivered).collect(Collectors.joining(" "))));
        words.removeAll(words(facts.stream()
                .flatMap(fact -> fact.values().values().stream())
                .flatMap(value -> Arrays.stream(Case.values()).map(value::in))
                .collect(Collectors.joining(" "))));
        return words;
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(String::toLowerCase)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static DraftText told(List<Fact> facts) {
        return DraftText.of(facts.stream().filter(Fact::told).toList(), BlockTexts.delivered());
    }

    private static String text(List<Fact> facts) {
        return told(facts).sentences().stream().map(DraftSentence::text).collect(Collectors.joining("\n"));
    }

    /** The records behind it, and the row in the first of them. */
    private static List<String> records(DraftSentence sentence) {
        String[] key = sentence.key().split("/");
        return Stream.concat(
                        sentence.evidence().stream().map(ReferenceReportTest::written),
                        Stream.of(key[1] + ":" + key[2]))
                .toList();
    }

    private static String written(SubjectRef record) {
        return record.kind() + ":" + record.id();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String read(String resource) {
        try (InputStream bytes = ReferenceReportTest.class.getResourceAsStream(resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(resource, unreadable);
        }
    }
}
