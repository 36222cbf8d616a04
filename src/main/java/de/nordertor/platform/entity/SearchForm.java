package de.nordertor.platform.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The normative search form of DIN 91379: every letter and sequence of the standard in the basic letters A to Z, so that
 * "Müller", "MUELLER" and "Mu&#x308;ller" are one. Characters outside of the standard stay, in upper case.
 */
public final class SearchForm {

    private static final String LIST = "/din91379/latin_list_search_form_1.3.txt";
    private static final Map<String, String> FORMS = new HashMap<>();
    private static final int LONGEST;
    /** Before the first combining mark of Unicode a plain letter is nothing but itself. */
    private static final char FIRST_MARK = '\u0300';

    static {
        try (InputStream list = SearchForm.class.getResourceAsStream(LIST)) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(";"))
                    .forEach(row -> FORMS.put(characters(row[2]), characters(row[5])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LONGEST = FORMS.keySet().stream().mapToInt(String::length).max().orElseThrow();
    }

    private final String source;
    private final StringBuilder form = new StringBuilder();
    private int[] starts;

    private SearchForm(String text) {
        source = Normalizer.normalize(text, Normalizer.Form.NFC);
        starts = new int[source.length() + 8];
        for (int at = 0; at < source.length(); ) {
            at += take(at);
        }
    }

    /** The search form as a text; empty for null. */
    public static String of(String text) {
        return text == null ? "" : new SearchForm(text).form.toString();
    }

    /** The search form together with where each of its characters comes from. */
    public static SearchForm traced(String text) {
        return new SearchForm(text == null ? "" : text);
    }

    /** What was read, in NFC. */
    public String source() {
        return source;
    }

    public String form() {
        return form.toString();
    }

    /** Where in the source the character at this place of the form begins; the source's length at the form's end. */
    public int sourceOf(int place) {
        return place < form.length() ? starts[place] : source.length();
    }

    /** The longest sequence of the standard wins; what is none stands for itself. */
    private int take(int at) {
        char first = source.charAt(at);
        if (first < 128 && (at + 1 == source.length() || source.charAt(at + 1) < FIRST_MARK)) {
            add(Character.toString(Character.toUpperCase(first)), at);
            return 1;
        }
        for (int length = Math.min(LONGEST, source.length() - at); length > 0; length--) {
            String found = FORMS.get(source.substring(at, at + length));
            if (found != null) {
                add(found, at);
                return length;
            }
        }
        int character = source.codePointAt(at);
        add(Character.toString(character).toUpperCase(Locale.ROOT), at);
        return Character.charCount(character);
    }

    private void add(String characters, int at) {
        for (int i = 0; i < characters.length(); i++) {
            if (form.length() == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            starts[form.length()] = at;
            form.append(characters.charAt(i));
        }
    }

    private static String characters(String hexadecimal) {
        String listed = Arrays.stream(hexadecimal.trim().split(" "))
                .map(code -> Character.toString(Integer.parseInt(code, 16)))
                .collect(Collectors.joining());
        return Normalizer.normalize(listed, Normalizer.Form.NFC);
    }
}
