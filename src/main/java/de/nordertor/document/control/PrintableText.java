package de.nordertor.document.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns text into characters that the fonts have a glyph for, and remembers what the private ones among them mean.
 *
 * <p>A letter whose marks have no composed form (C with grave, as DIN 91379 demands) becomes the private character under
 * which the font holds it as one glyph. What no font has (an emoji, Chinese) becomes a private character that looks like
 * the replacement sign: printed as a gap, yet copied and read out as what it is.
 */
final class PrintableText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int FIRST_PLACEHOLDER = 0xF000;
    private static final int PLACEHOLDERS = 256;
    private static final int LONGEST_SEQUENCE = 4;
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Map<String, String> COMPOSED = readComposed();

    private final PdfFonts fonts = PdfFonts.shared();
    private final Map<String, String> placeholders = new HashMap<>();
    private final Map<String, String> meanings = new HashMap<>();

    /** What each private character used so far stands for. */
    Map<String, String> meanings() {
        return meanings;
    }

    String of(String text) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        var out = new StringBuilder(normal.length());
        int at = 0;
        while (at < normal.length()) {
            int character = normal.codePointAt(at);
            int next = at + Character.charCount(character);
            if (isPlain(character) && (next == normal.length() || !isMark(normal.codePointAt(next)))) {
                out.appendCodePoint(character);
            } else {
                next = appendCluster(normal, at, out);
            }
            at = next;
        }
        return out.toString();
    }

    private int appendCluster(String text, int start, StringBuilder out) {
        for (int end = Math.min(text.length(), start + LONGEST_SEQUENCE); end > start; end--) {
            var sequence = text.substring(start, end);
            var composed = COMPOSED.get(sequence);
            if (composed != null) {
                meanings.put(composed, sequence);
                out.append(composed);
                return end;
            }
        }
        var matcher = CLUSTER.matcher(text).region(start, text.length());
        int end = matcher.lookingAt() ? matcher.end() : start + 1;
        var cluster = text.substring(start, end);
        var visible = withoutInvisible(cluster);
        out.append(visible.codePoints().allMatch(this::isPlain) ? visible : placeholder(cluster));
        return end;
    }

    private String withoutInvisible(String cluster) {
        return cluster.codePoints()
                .filter(c -> isPlain(c) || !isInvisible(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String placeholder(String cluster) {
        if (cluster.codePoints().anyMatch(PrintableText::isMeaningless)) {
            return String.valueOf(REPLACEMENT);
        }
        var known = placeholders.get(cluster);
        if (known == null) {
            known = placeholders.size() < PLACEHOLDERS
                    ? String.valueOf((char) (FIRST_PLACEHOLDER + placeholders.size()))
                    : String.valueOf(REPLACEMENT);
            placeholders.put(cluster, known);
            if (known.charAt(0) != REPLACEMENT) {
                meanings.put(known, cluster);
            }
        }
        return known;
    }

    private boolean isPlain(int character) {
        return Character.isWhitespace(character) || !isMeaningless(character) && fonts.canPrint(character);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isInvisible(character);
    }

    /** Joiners, variation selectors and the like: they shape their neighbours and have no form of their own. */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }

    private static boolean isMeaningless(int character) {
        int type = Character.getType(character);
        return type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL;
    }

    private static Map<String, String> readComposed() {
        var in = PrintableText.class.getResourceAsStream("/pdf/fonts/glyphs.txt");
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            part -> part[1], part -> String.valueOf((char) Integer.parseInt(part[0], 16))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
