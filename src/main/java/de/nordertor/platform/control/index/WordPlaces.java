package de.nordertor.platform.control.index;

import de.nordertor.platform.entity.SearchForm;
import de.nordertor.platform.entity.SearchWords;
import java.util.Arrays;
import java.util.BitSet;

/** Looks for words in the search form of a text, over punctuation, and marks their places in the text itself. */
final class WordPlaces {

    private static final int MOST = 20;
    private static final int FARTHEST_WITH_TYPO = 20_000;

    private final SearchForm traced;
    private final BitSet marked;
    private final StringBuilder letters = new StringBuilder();
    private int[] places;

    WordPlaces(SearchForm traced, BitSet marked) {
        this.traced = traced;
        this.marked = marked;
        String form = traced.form();
        places = new int[form.length()];
        for (int at = 0; at < form.length(); at++) {
            char character = form.charAt(at);
            boolean part = SearchWords.isPart(character) || Character.isSurrogate(character);
            if (part || Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                places[letters.length()] = at;
                letters.append(part ? character : ' ');
            }
        }
        places = Arrays.copyOf(places, letters.length());
    }

    /** Whether the word is there; one or two letters at the beginning of a word. */
    boolean mark(String word) {
        int found = 0;
        for (int at = letters.indexOf(word); at >= 0 && found < MOST; at = letters.indexOf(word, at + 1)) {
            if (word.length() >= IndexFields.SHORTEST_PART || isBeginning(at)) {
                mark(at, word.length());
                found++;
            }
        }
        return found > 0;
    }

    /** The first place where it stands with one letter more, less, wrong or swapped. */
    boolean markWithTypo(String word) {
        int last = Math.min(letters.length(), FARTHEST_WITH_TYPO) - word.length() + 1;
        for (int at = 0; at <= last; at++) {
            for (int length = word.length() + 1; length >= word.length() - 1; length--) {
                if (at + length <= letters.length() && isNear(word, letters.substring(at, at + length))) {
                    mark(at, length);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBeginning(int at) {
        return at == 0 || places[at] > places[at - 1] + 1 || letters.charAt(at - 1) == ' ';
    }

    private void mark(int at, int length) {
        int from = traced.sourceOf(places[at]);
        int end = places[at + length - 1] + 1;
        int last = traced.sourceOf(end - 1);
        while (end < traced.form().length() && traced.sourceOf(end) == last) {
            end++;
        }
        marked.set(from, traced.sourceOf(end));
    }

    static boolean isNear(String word, String other) {
        if (other.indexOf(' ') >= 0) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(word.length(), other.length());
        while (same < shorter && word.charAt(same) == other.charAt(same)) {
            same++;
        }
        String rest = word.substring(same);
        String otherRest = other.substring(same);
        if (rest.length() != otherRest.length()) {
            return rest.length() > otherRest.length()
                    ? rest.substring(1).equals(otherRest)
                    : otherRest.substring(1).equals(rest);
        }
        boolean wrong = rest.isEmpty() || rest.substring(1).equals(otherRest.substring(1));
        return wrong
                || rest.charAt(0) == otherRest.charAt(1)
                        && rest.charAt(1) == otherRest.charAt(0)
                        && rest.substring(2).equals(otherRest.substring(2));
    }
}
