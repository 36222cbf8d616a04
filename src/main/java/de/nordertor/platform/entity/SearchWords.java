package de.nordertor.platform.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a text in search form. Punctuation inside of a word ends it, and yet the whole is a word, too:
 * "Bürger-Stiftung" is BUERGER, STIFTUNG and BUERGERSTIFTUNG, "e.V." is E, V and EV. Digits that follow each other, as in
 * a telephone number, are one word more.
 */
public final class SearchWords {

    /** Longer ones are cut into pieces, so that a nonsense of a megabyte does no harm. */
    public static final int LONGEST = 60;

    private static final int MOST_TYPED = 8;
    private static final int LONGEST_TYPED = 200;
    private static final int FEWEST_DIGITS = 5;

    /**
     * One typed word: found where the whole is found, or all of its parts.
     *
     * @param parts the whole itself where nothing divides it
     */
    public record Typed(String whole, List<String> parts) {}

    private SearchWords() {}

    /** Everything by which a text is found. */
    public static Set<String> of(Collection<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            StringBuilder digits = new StringBuilder();
            for (List<String> parts : chunks(SearchForm.of(text))) {
                String whole = String.join("", parts);
                parts.forEach(part -> add(words, part));
                add(words, whole);
                digits = run(words, digits, whole);
            }
            endRun(words, digits);
        }
        return words;
    }

    /** What a person typed, without repetitions; what comes after the eighth word counts no more. */
    public static List<Typed> typed(String text) {
        if (text == null) {
            return List.of();
        }
        return chunks(SearchForm.of(text.substring(0, Math.min(text.length(), LONGEST_TYPED)))).stream()
                .map(SearchWords::typed)
                .distinct()
                .limit(MOST_TYPED)
                .toList();
    }

    private static Typed typed(List<String> parts) {
        return new Typed(
                cut(String.join("", parts)),
                parts.stream().map(SearchWords::cut).toList());
    }

    private static String cut(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }

    /** For sorting: the words with one space between them, so that punctuation does not count. */
    public static String sorted(String text) {
        return chunks(SearchForm.of(text)).stream()
                .map(parts -> String.join(" ", parts))
                .collect(Collectors.joining(" "));
    }

    /** Whether a character of a search form belongs to a word. */
    public static boolean isPart(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** What is parted by white space, each as the words that punctuation divides it into. */
    private static List<List<String>> chunks(String form) {
        List<List<String>> chunks = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int at = 0; at <= form.length(); ) {
            int character = at < form.length() ? form.codePointAt(at) : ' ';
            if (isPart(character)) {
                part.appendCodePoint(character);
            } else if (Character.getType(character) != Character.FORMAT) {
                part = end(parts, part);
                if (isSpace(character) && !parts.isEmpty()) {
                    chunks.add(List.copyOf(parts));
                    parts.clear();
                }
            }
            at += Character.charCount(character);
        }
        return chunks;
    }

    private static StringBuilder end(List<String> parts, StringBuilder part) {
        if (part.isEmpty()) {
            return part;
        }
        parts.add(part.toString());
        return new StringBuilder();
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static void add(Set<String> words, String word) {
        for (int from = 0; from < word.length(); from += LONGEST) {
            words.add(word.substring(from, Math.min(word.length(), from + LONGEST)));
        }
    }

    private static StringBuilder run(Set<String> words, StringBuilder digits, String whole) {
        if (whole.chars().allMatch(Character::isDigit) && digits.length() + whole.length() <= LONGEST) {
            return digits.append(whole);
        }
        endRun(words, digits);
        return new StringBuilder();
    }

    private static void endRun(Set<String> words, StringBuilder digits) {
        if (digits.length() >= FEWEST_DIGITS) {
            words.add(digits.toString());
        }
    }
}
