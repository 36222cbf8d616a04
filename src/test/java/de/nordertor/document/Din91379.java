package de.nordertor.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** Letters, signs and sequences of DIN 91379, read from the published lists. */
public final class Din91379 {

    private Din91379() {}

    /** All letters and sequences that names are written with, in NFC. */
    public static List<String> lettersAndSequences() {
        return lines("latin_list_search_form_1.3.txt")
                .map(line -> line.split(";")[2].trim().split(" "))
                .map(Din91379::text)
                .toList();
    }

    /** The sequences for which Unicode has no single character: NFC leaves them as letter and marks. */
    public static List<String> sequencesWithoutComposedForm() {
        return lettersAndSequences().stream()
                .filter(text -> text.codePointCount(0, text.length()) > 1)
                .toList();
    }

    /** Every other character of the standard: Greek and Cyrillic letters, punctuation, signs. */
    public static List<String> otherCharacters() {
        var latin = lettersAndSequences();
        return lines("latin_letters_1.3.txt")
                .filter(line -> !line.contains(";"))
                .flatMap(line -> line.codePoints().mapToObj(Character::toString))
                .filter(text -> !text.isBlank() && Character.getType(text.codePointAt(0)) != Character.NON_SPACING_MARK)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                .filter(text -> !latin.contains(text))
                .distinct()
                .toList();
    }

    private static String text(String[] codePoints) {
        var text = new StringBuilder();
        for (var hex : codePoints) {
            text.appendCodePoint(Integer.parseInt(hex, 16));
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Stream<String> lines(String file) {
        try (var in = Din91379.class.getResourceAsStream("/din91379/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
