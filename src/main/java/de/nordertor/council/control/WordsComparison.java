package de.nordertor.council.control;

import de.nordertor.council.boundary.ChangedPassage;
import de.nordertor.council.boundary.ChangedPassage.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells two texts apart: which passages are new, gone or worded differently, and in those which words. What is longer than
 * anybody compares word by word is shown as a whole.
 */
public final class WordsComparison {

    /** Pairs that are looked at; beyond that everything between the common beginning and end counts as different. */
    private static final long MOST_PAIRS = 4_000_000;

    /** With the space before it, so that a word at the end changes nothing else. */
    private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+");

    private WordsComparison() {}

    /** Only the passages that differ, in their order. */
    public static List<ChangedPassage> of(List<String> before, List<String> now) {
        List<ChangedPassage> changes = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (Step<String> step : steps(before, now)) {
            if (step.kept()) {
                pair(gone, added, changes);
            } else {
                (step.gone() ? gone : added).add(step.value());
            }
        }
        pair(gone, added, changes);
        return changes;
    }

    /** What stood between two passages that stay, each beside the one that stands there now. */
    private static void pair(List<String> gone, List<String> added, List<ChangedPassage> changes) {
        for (int i = 0; i < Math.max(gone.size(), added.size()); i++) {
            String before = i < gone.size() ? gone.get(i) : null;
            String now = i < added.size() ? added.get(i) : null;
            changes.add(before == null || now == null ? whole(before, now) : words(before, now));
        }
        gone.clear();
        added.clear();
    }

    private static ChangedPassage whole(String before, String now) {
        return new ChangedPassage(
                before == null ? List.of() : List.of(new Part(before, true)),
                now == null ? List.of() : List.of(new Part(now, true)));
    }

    private static ChangedPassage words(String before, String now) {
        List<Part> left = new ArrayList<>();
        List<Part> right = new ArrayList<>();
        for (Step<String> step : steps(split(before), split(now))) {
            if (step.kept() || step.gone()) {
                add(left, step.value(), !step.kept());
            }
            if (!step.gone()) {
                add(right, step.value(), !step.kept());
            }
        }
        return new ChangedPassage(left, right);
    }

    private static void add(List<Part> parts, String text, boolean changed) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).changed() == changed) {
            parts.set(last, new Part(parts.get(last).text() + text, changed));
        } else {
            parts.add(new Part(text, changed));
        }
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** One value on the way from one list to the other. */
    private record Step<T>(T value, boolean kept, boolean gone) {}

    private static <T> List<Step<T>> steps(List<T> before, List<T> now) {
        int start = 0;
        while (start < before.size() && start < now.size() && before.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), now.size()) - start
                && before.get(before.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Step<T>> steps = new ArrayList<>();
        before.subList(0, start).forEach(value -> steps.add(new Step<>(value, true, false)));
        steps.addAll(between(before.subList(start, before.size() - end), now.subList(start, now.size() - end)));
        before.subList(before.size() - end, before.size()).forEach(value -> steps.add(new Step<>(value, true, false)));
        return steps;
    }

    private static <T> List<Step<T>> between(List<T> before, List<T> now) {
        List<Step<T>> steps = new ArrayList<>();
        if ((long) before.size() * now.size() > MOST_PAIRS) {
            before.forEach(value -> steps.add(new Step<>(value, false, true)));
            now.forEach(value -> steps.add(new Step<>(value, false, false)));
            return steps;
        }
        int[][] common = common(before, now);
        int i = before.size();
        int j = now.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && before.get(i - 1).equals(now.get(j - 1))) {
                steps.add(new Step<>(before.get(--i), true, false));
                j--;
            } else if (j > 0 && (i == 0 || common[i][j - 1] >= common[i - 1][j])) {
                steps.add(new Step<>(now.get(--j), false, false));
            } else {
                steps.add(new Step<>(before.get(--i), false, true));
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    /** The length of the longest common subsequence of each pair of beginnings. */
    private static <T> int[][] common(List<T> before, List<T> now) {
        int[][] common = new int[before.size() + 1][now.size() + 1];
        for (int i = 1; i <= before.size(); i++) {
            for (int j = 1; j <= now.size(); j++) {
                common[i][j] = before.get(i - 1).equals(now.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return common;
    }
}
