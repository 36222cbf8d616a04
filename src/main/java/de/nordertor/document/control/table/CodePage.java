package de.nordertor.document.control.table;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The code pages with one byte a letter that German tables come in. Every file is right in each of them, so what the
 * bytes would mean is weighed: letters that German has, and letters that stand where a letter can stand.
 */
enum CodePage {
    /** Windows; contains ISO-8859-1. */
    WINDOWS("windows-1252"),
    /** With the euro sign in another place. */
    LATIN_9("ISO-8859-15"),
    /** DOS, and what still exports like it. */
    DOS("IBM850"),
    MACINTOSH("x-MacRoman");

    private static final String GERMAN = "äöüÄÖÜ";
    private static final String VOWELS = "aeiouäöüAEIOUÄÖÜ";
    private static final String SIGNS = "„“”‚‘’–—…€§°²³•·«»&½´¨©®™×\u00A0";

    private final Charset charset;

    CodePage(String name) {
        charset = Charset.forName(name);
    }

    /** @param certain whether no other code page is nearly as likely */
    record Choice(Charset charset, boolean certain) {}

    static Choice choose(Map<Integer, Integer> neighbourhoods) {
        List<CodePage> byWeight = Arrays.stream(values())
                .sorted(Comparator.comparingLong((CodePage page) -> page.weigh(neighbourhoods))
                        .reversed())
                .toList();
        CodePage best = byWeight.get(0);
        long weight = best.weigh(neighbourhoods);
        boolean certain = weight > 0
                && byWeight.stream()
                        .skip(1)
                        .filter(other -> !best.readsLike(other, neighbourhoods))
                        .allMatch(other -> other.weigh(neighbourhoods) * 2 < weight);
        return new Choice(best.charset, certain);
    }

    private boolean readsLike(CodePage other, Map<Integer, Integer> neighbourhoods) {
        return neighbourhoods.keySet().stream()
                .allMatch(three -> letter(three >> 8 & 0xFF) == other.letter(three >> 8 & 0xFF));
    }

    private long weigh(Map<Integer, Integer> neighbourhoods) {
        return neighbourhoods.entrySet().stream()
                .mapToLong(entry -> (long) entry.getValue() * weigh(entry.getKey()))
                .sum();
    }

    private int weigh(int three) {
        return weigh(letter(three >> 16), letter(three >> 8 & 0xFF), letter(three & 0xFF));
    }

    private static int weigh(char before, char letter, char after) {
        if (Character.isISOControl(letter) || letter == '\uFFFD') {
            return -20;
        }
        return Character.isLetter(letter) ? weighLetter(before, letter, after) : weighSign(before, letter, after);
    }

    private static int weighLetter(char before, char letter, char after) {
        if (letter == 'ß') {
            return VOWELS.indexOf(before) >= 0 ? 10 : -10;
        }
        boolean inWord = Character.isLetter(before) || Character.isLetter(after);
        if (!inWord || isOddCase(before, letter, after)) {
            return -5;
        }
        // words hardly ever end with an umlaut
        return GERMAN.indexOf(letter) < 0 ? 2 : Character.isLetter(after) ? 10 : 1;
    }

    private static int weighSign(char before, char letter, char after) {
        boolean between = Character.isLetter(before) && Character.isLetter(after);
        return SIGNS.indexOf(letter) >= 0 && (!between || letter == '’') ? 3 : -10;
    }

    /** A capital within a word, or a small letter before a capital. */
    private static boolean isOddCase(char before, char letter, char after) {
        return Character.isUpperCase(letter)
                ? Character.isLowerCase(before) || Character.isUpperCase(before) && Character.isLowerCase(after)
                : Character.isUpperCase(after);
    }

    private char letter(int code) {
        return new String(new byte[] {(byte) code}, charset).charAt(0);
    }
}
