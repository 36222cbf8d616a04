package de.nordertor.partner.control.duplicate;

import de.nordertor.partner.control.duplicate.Word.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Finds for the words of one name those of another that mean the same: equal, abbreviated, written together, misspelt, with
 * another ending, as the end of a longer one, or as an acronym. What is found first is no more looked at.
 */
final class WordMatching {

    private static final double SPELLING = 0.92;
    private static final double STEM = 0.8;
    private static final double END = 0.6;
    private static final int LONGEST_RUN = 4;
    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_END = 5;

    private final List<Word> first;
    private final List<Word> second;
    private final List<SharedWords> shared = new ArrayList<>();

    private WordMatching(List<Word> first, List<Word> second) {
        this.first = new ArrayList<>(first);
        this.second = new ArrayList<>(second);
    }

    static WordMatching of(List<Word> first, List<Word> second) {
        WordMatching matching = new WordMatching(first, second);
        matching.writtenTogether(matching.first, matching.second);
        matching.writtenTogether(matching.second, matching.first);
        matching.pair(1, (one, other) -> one.text().equals(other.text()));
        matching.pair(1, WordMatching::abbreviated);
        matching.pair(SPELLING, WordMatching::misspelt);
        matching.pair(STEM, WordMatching::otherEnding);
        matching.ends(matching.first, matching.second);
        matching.ends(matching.second, matching.first);
        matching.acronyms(matching.first, matching.second);
        matching.acronyms(matching.second, matching.first);
        return matching;
    }

    List<SharedWords> shared() {
        return shared;
    }

    /** What stands on the first side only. */
    List<Word> first() {
        return first;
    }

    List<Word> second() {
        return second;
    }

    private void pair(double quality, BiPredicate<Word, Word> alike) {
        for (int i = 0; i < first.size(); ) {
            int j = 0;
            while (j < second.size() && !alike.test(first.get(i), second.get(j))) {
                j++;
            }
            if (j < second.size()) {
                shared.add(new SharedWords(List.of(first.remove(i)), List.of(second.remove(j)), quality));
            } else {
                i++;
            }
        }
    }

    private static boolean abbreviated(Word one, Word other) {
        return stands(one, other) || stands(other, one);
    }

    private static boolean stands(Word brief, Word whole) {
        boolean initial = brief.is(Role.INITIAL) && (whole.is(Role.GIVEN) || whole.is(Role.NAME) && brief.shortened());
        return (initial || brief.shortened()) && whole.text().startsWith(brief.text());
    }

    /** Jan and Jana are two people. */
    private static boolean misspelt(Word one, Word other) {
        boolean people = one.is(Role.GIVEN) && other.is(Role.GIVEN);
        return !people && !one.is(Role.NUMBER) && Letters.near(one, other);
    }

    private static boolean otherEnding(Word one, Word other) {
        return one.role() == other.role()
                && one.is(Role.NAME)
                && Objects.equals(one.sort(), other.sort())
                && Letters.sameStem(one.stem(), other.stem());
    }

    /** One word on one side is several on the other: Bürgerstiftung, Bürger-Stiftung. */
    private void writtenTogether(List<Word> side, List<Word> otherSide) {
        for (Word one : List.copyOf(side)) {
            for (int length = 2; length <= LONGEST_RUN && one.text().length() > 2; length++) {
                for (int at = 0; at + length <= otherSide.size(); at++) {
                    if (isRun(one, otherSide, at, length)) {
                        takeRun(1, side, one, otherSide, at, length);
                        length = LONGEST_RUN;
                        break;
                    }
                }
            }
        }
    }

    private static boolean isRun(Word one, List<Word> words, int at, int length) {
        int letters = 0;
        for (int i = at; i < at + length; i++) {
            letters += words.get(i).text().length();
            if (words.get(i).is(Role.NUMBER)) {
                return false;
            }
        }
        return Math.abs(letters - one.text().length()) <= 2 && sameLetters(one.text(), text(words, at, length));
    }

    private static boolean sameLetters(String word, String joined) {
        return word.equals(joined) || word.length() >= 10 && Letters.near(word, joined);
    }

    private void takeRun(double quality, List<Word> side, Word one, List<Word> otherSide, int at, int length) {
        List<Word> run = List.copyOf(otherSide.subList(at, at + length));
        side.remove(one);
        otherSide.subList(at, at + length).clear();
        boolean fromFirst = side == first;
        shared.add(new SharedWords(fromFirst ? List.of(one) : run, fromFirst ? run : List.of(one), quality));
    }

    private static String text(List<Word> words, int at, int length) {
        StringBuilder text = new StringBuilder();
        words.subList(at, at + length).forEach(word -> text.append(word.text()));
        return text.toString();
    }

    /** One word is the end of the other: Freibad, Waldfreibad. What stands before it still tells something. */
    private void ends(List<Word> side, List<Word> otherSide) {
        for (Word one : List.copyOf(side)) {
            for (int j = 0; j < otherSide.size(); j++) {
                Word other = otherSide.get(j);
                if (isEnd(one, other)) {
                    int front = other.text().length() - one.text().length();
                    side.remove(one);
                    otherSide.set(j, Word.of(other.text().substring(0, front), Role.FRONT, false));
                    boolean fromFirst = side == first;
                    shared.add(
                            new SharedWords(List.of(fromFirst ? one : other), List.of(fromFirst ? other : one), END));
                    break;
                }
            }
        }
    }

    private static boolean isEnd(Word one, Word other) {
        return one.text().length() >= SHORTEST_END
                && other.text().length() > one.text().length()
                && other.text().endsWith(one.text())
                && Objects.equals(one.sort(), other.sort());
    }

    private void acronyms(List<Word> side, List<Word> otherSide) {
        for (Word one : List.copyOf(side)) {
            boolean possible = one.is(Role.NAME) && one.text().length() <= LONGEST_ACRONYM;
            for (int length = LONGEST_RUN; possible && length >= 1; length--) {
                for (int at = 0; possible && at + length <= otherSide.size(); at++) {
                    if (isAcronym(one.text(), otherSide.subList(at, at + length))) {
                        takeRun(SPELLING, side, one, otherSide, at, length);
                        possible = false;
                    }
                }
            }
        }
    }

    /** Its letters stand in the words in their order, the first letter of each word among them. */
    private static boolean isAcronym(String brief, List<Word> run) {
        int letters = run.stream().mapToInt(word -> word.text().length()).sum();
        boolean longEnough = letters >= 3 * brief.length() && (run.size() > 1 || brief.length() <= 3);
        if (brief.length() < 2 || brief.length() < run.size() || !longEnough) {
            return false;
        }
        int taken = 0;
        for (int i = 0; i < run.size(); i++) {
            String word = run.get(i).text();
            if (taken == brief.length() || word.charAt(0) != brief.charAt(taken)) {
                return false;
            }
            taken++;
            int mostTaken = brief.length() - (run.size() - i - 1);
            for (int at = 1; at < word.length() && taken < mostTaken; at++) {
                if (word.charAt(at) == brief.charAt(taken)) {
                    taken++;
                }
            }
        }
        return taken == brief.length();
    }
}
