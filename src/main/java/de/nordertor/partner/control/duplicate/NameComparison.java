package de.nordertor.partner.control.duplicate;

import de.nordertor.partner.control.duplicate.Word.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much two names have in common, and what stands on one side only. */
final class NameComparison {

    private final List<Word> allFirst;
    private final List<Word> allSecond;
    private final List<Word> first;
    private final List<Word> second;
    private final List<SharedWords> shared;
    private final double likeness;
    private final double contradiction;

    private NameComparison(List<Word> allFirst, List<Word> allSecond) {
        this.allFirst = allFirst;
        this.allSecond = allSecond;
        WordMatching matching = WordMatching.of(allFirst, allSecond);
        first = matching.first();
        second = matching.second();
        shared = matching.shared();
        double total = weight(allFirst) + weight(allSecond);
        likeness = total == 0
                ? 0
                : shared.stream().mapToDouble(SharedWords::weight).sum() / total;
        contradiction = Math.min(contradicting(first), contradicting(second));
    }

    /** @param places words of the towns of both, which tell little */
    static NameComparison of(List<Word> first, List<Word> second, Set<String> places) {
        return new NameComparison(placed(first, places), placed(second, places));
    }

    private static List<Word> placed(List<Word> words, Set<String> places) {
        List<Word> placed = words.stream()
                .map(word -> places.contains(word.text()) ? word.as(Role.PLACE) : word)
                .toList();
        // a name that is nothing but its town is told by it
        boolean nothingElse = placed.stream().noneMatch(Word::tells);
        return nothingElse ? words : placed;
    }

    /** From 0 for nothing in common to 1 for the same words. */
    double likeness() {
        return likeness;
    }

    /** Every word is on both sides, spelt alike. */
    boolean isExact() {
        return shared.stream().allMatch(pair -> pair.quality() == 1)
                && first.stream().noneMatch(Word::tells)
                && second.stream().noneMatch(Word::tells);
    }

    /** How much each side has that contradicts the other. */
    double contradiction() {
        return contradiction;
    }

    /** How much one side has that the other lacks. */
    double addition() {
        return Math.max(telling(first), telling(second)) - contradiction;
    }

    boolean hasShared(Role role) {
        return shared.stream().anyMatch(pair -> pair.is(role));
    }

    /** Each side has one of these, and they differ. */
    boolean differsIn(Role role) {
        return has(first, role) && has(second, role);
    }

    /** Each side has a word of its own, be it one that tells little. */
    boolean bothHaveMore() {
        return has(first, Role.NAME, Role.COMMON, Role.FRONT) && has(second, Role.NAME, Role.COMMON, Role.FRONT);
    }

    /** The sorts of institution that stand on the first side only. */
    Set<String> sortsOfFirst() {
        return sorts(first, allSecond);
    }

    Set<String> sortsOfSecond() {
        return sorts(second, allFirst);
    }

    boolean hasBranchWord() {
        return allFirst.stream().anyMatch(Word::isBranch) || allSecond.stream().anyMatch(Word::isBranch);
    }

    /** Nothing but the last word differs, and more than one is the same: so it is when an owner has a new name. */
    boolean differsInLastWord() {
        return isLastOnly(first, allFirst)
                && isLastOnly(second, allSecond)
                && shared.stream().filter(SharedWords::tells).count() >= 2;
    }

    private static boolean isLastOnly(List<Word> left, List<Word> all) {
        List<Word> telling = left.stream().filter(Word::tells).toList();
        return telling.size() == 1
                && telling.get(0).is(Role.NAME)
                && all.get(all.size() - 1).text().equals(telling.get(0).text());
    }

    /** A surname together with a given name or its initial. */
    boolean isSamePerson() {
        return hasShared(Role.NAME) && (hasShared(Role.GIVEN) || shared.stream().anyMatch(SharedWords::isInitial));
    }

    private static Set<String> sorts(List<Word> words, List<Word> others) {
        Set<String> sorts = new HashSet<>();
        words.stream().filter(word -> word.sort() != null).forEach(word -> sorts.add(word.sort()));
        others.forEach(other -> sorts.remove(other.sort()));
        return sorts;
    }

    private static boolean has(List<Word> words, Role... roles) {
        return words.stream().anyMatch(word -> List.of(roles).contains(word.role()));
    }

    /** A given name on one side and a trade on the other do not contradict each other. */
    private static double contradicting(List<Word> words) {
        return words.stream()
                .filter(word -> word.tells() && !word.is(Role.GIVEN))
                .mapToDouble(Word::weight)
                .sum();
    }

    private static double telling(List<Word> words) {
        return words.stream().filter(Word::tells).mapToDouble(Word::weight).sum();
    }

    private static double weight(List<Word> words) {
        return words.stream().mapToDouble(Word::weight).sum();
    }
}
