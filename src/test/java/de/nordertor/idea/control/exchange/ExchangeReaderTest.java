package de.nordertor.idea.control.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.nordertor.idea.entity.FeedbackContent;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.idea.entity.SheetContent;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExchangeReaderTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);

    @Test
    void theExampleOfTheDocumentationIsRead() throws IOException {
        ExchangeFile file = ExchangeReader.read(example());
        assertThat(file.municipality()).isEqualTo("Musterstadt an der Aue");
        assertThat(file.sheets()).hasSize(1);
        assertThat(file.ideas()).hasSize(1);
        assertThat(file.feedback()).hasSize(1);
        assertThat(file.sheets().get(0).fieldNames()).containsExactly("Jugend", "Bildung");
    }

    @Test
    void whatOneTownWritesAnotherReadsLetterByLetter() {
        String letters = "K͟hān Đorđević ṯh ḏ L̥ ẞ Ǧ – „Ähre“";
        SheetContent content = new SheetContent(
                "Blatt " + letters,
                Set.of(),
                null,
                letters,
                letters + "\nzweite Zeile",
                letters,
                letters,
                letters,
                letters,
                letters,
                letters);
        ExchangeFile written = new ExchangeFile(
                "Stadt " + letters,
                DAY,
                List.of(new ExchangeFile.Sheet("blatt-1", List.of(letters), content)),
                List.of(new ExchangeFile.Proposal("idee-1", letters, letters, List.of(), DAY)),
                List.of(new ExchangeFile.Feedback(
                        "blatt-2",
                        letters,
                        new FeedbackContent(
                                "Stadt " + letters, "idee-2", letters, DAY, IdeaState.ADOPTED, letters, DAY))));
        assertThat(ExchangeReader.read(ExchangeWriter.text(written))).isEqualTo(normalized(written));
    }

    static Stream<Arguments> filesThatDoNotHold() {
        return Stream.of(
                arguments("kein JSON", "idea.exchange.noJson"),
                arguments("[".repeat(100_000), "idea.exchange.noJson"),
                arguments("{\"format\":\"nordertor-exchange\",\"format\":\"x\"}", "idea.exchange.noJson"),
                arguments("[]", "idea.exchange.otherFormat"),
                arguments("{\"format\":\"anders\"}", "idea.exchange.otherFormat"),
                arguments(file("2", ""), "idea.exchange.otherVersion"),
                arguments(file("1", ",\"mayor\":\"x\""), "idea.exchange.unknownField"),
                arguments(file("1", ",\"sheets\":{}"), "idea.exchange.noList"),
                arguments(file("1", ",\"sheets\":[1]"), "idea.exchange.noObject"),
                arguments(sheets("{\"id\":\"a\"}"), "idea.exchange.missing"),
                arguments(sheets("{\"id\":\"a b\",\"title\":\"T\"}"), "idea.exchange.noId"),
                arguments(sheets("{\"id\":\"a\",\"title\":1}"), "idea.exchange.noText"),
                arguments(sheets("{\"id\":\"a\",\"title\":\"T\\u0000\"}"), "idea.exchange.unreadable"),
                arguments(sheets("{\"id\":\"a\",\"title\":\"\\ud800\"}"), "idea.exchange.unreadable"),
                arguments(sheets("{\"id\":\"a\",\"title\":\"" + "T".repeat(201) + "\"}"), "idea.exchange.tooLong"),
                arguments(sheets("{\"id\":\"a\",\"title\":\"T\",\"fieldsOfAction\":[[]]}"), "idea.exchange.noText"),
                arguments(
                        sheets("{\"id\":\"a\",\"title\":\"T\"},{\"id\":\"a\",\"title\":\"U\"}"), "idea.exchange.twice"),
                arguments(
                        ideas(1, "{\"id\":\"a%d\",\"title\":\"T\",\"receivedOn\":\"18.05.2016\"}"),
                        "idea.exchange.noDay"),
                arguments(
                        ideas(10_000, "{\"id\":\"a%d\",\"title\":\"T\",\"receivedOn\":\"2016-05-18\"}"),
                        "idea.exchange.tooMany"),
                arguments(
                        file(
                                "1",
                                ",\"feedback\":[{\"sheetId\":\"a\",\"sheetMunicipality\":\"M\",\"ideaId\":\"b\","
                                        + "\"ideaTitle\":\"T\",\"adoptedOn\":\"2016-05-18\",\"state\":\"GUT\"}]"),
                        "idea.exchange.wrongValue"));
    }

    @ParameterizedTest
    @MethodSource
    void filesThatDoNotHold(String text, String sentence) {
        assertThatThrownBy(() -> ExchangeReader.read(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(sentence);
    }

    @Test
    void theSentenceNamesFieldAndPlace() {
        assertThatThrownBy(() -> ExchangeReader.read(
                        sheets("{\"id\":\"a\",\"title\":\"T\"},{\"id\":\"b\",\"title\":\"U\",\"titel\":\"V\"}")))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(
                                Texts.in(Locale.GERMAN).format(refused.messageKey(), refused.arguments()))
                        .isEqualTo("Praxisblatt 2: Das Feld „titel“ gibt es in diesem Format nicht."));
        assertThatThrownBy(() -> ExchangeReader.read(file("1", ",\"mayor\":\"x\"")))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(
                                Texts.in(Locale.GERMAN).format(refused.messageKey(), refused.arguments()))
                        .isEqualTo("Datei: Das Feld „mayor“ gibt es in diesem Format nicht."));
    }

    private static String file(String version, String more) {
        return "{\"format\":\"nordertor-exchange\",\"version\":" + version
                + ",\"municipality\":\"Musterstadt\",\"producedOn\":\"2016-05-18\"" + more + "}";
    }

    private static String sheets(String sheets) {
        return file("1", ",\"sheets\":[" + sheets + "]");
    }

    private static String ideas(int count, String pattern) {
        return file(
                "1",
                ",\"ideas\":["
                        + IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining(","))
                        + "]");
    }

    private static ExchangeFile normalized(ExchangeFile file) {
        return new ExchangeFile(
                Normalizer.normalize(file.municipality(), Normalizer.Form.NFC),
                file.producedOn(),
                file.sheets(),
                file.ideas(),
                file.feedback());
    }

    private static String example() throws IOException {
        try (InputStream example = ExchangeReaderTest.class.getResourceAsStream("/idea/austauschdatei.json")) {
            return new String(example.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
