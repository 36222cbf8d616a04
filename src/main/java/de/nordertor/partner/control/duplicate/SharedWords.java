package de.nordertor.partner.control.duplicate;

import de.nordertor.partner.control.duplicate.Word.Role;
import java.util.List;

/**
 * What two names share: one word each, or one word and the several that it is made of.
 *
 * @param quality 1 for equal, less for alike
 */
record SharedWords(List<Word> ones, List<Word> others, double quality) {

    double weight() {
        return quality * (weight(ones) + weight(others));
    }

    boolean is(Role role) {
        return has(ones, role) || has(others, role);
    }

    boolean isInitial() {
        return has(ones, Role.INITIAL) && has(others, Role.INITIAL);
    }

    boolean tells() {
        return ones.stream().anyMatch(Word::tells) || others.stream().anyMatch(Word::tells);
    }

    private static boolean has(List<Word> words, Role role) {
        for (Word word : words) {
            if (word.is(role)) {
                return true;
            }
        }
        return false;
    }

    private static double weight(List<Word> words) {
        double weight = 0;
        for (Word word : words) {
            weight += word.weight();
        }
        return weight;
    }
}
