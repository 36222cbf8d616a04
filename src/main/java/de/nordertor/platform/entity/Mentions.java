package de.nordertor.platform.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where texts name somebody: whole words, whatever their capitals and umlauts ("Mueller" is "Müller"), also in the
 * genitive ("Müllers"), and whatever stands between the words ("Müller, Anna").
 */
public final class Mentions {

    /** What stands in place of a name that was erased. */
    public static final String MARKER = "[gelöscht]";

    private static final String BETWEEN = "[^\\p{L}\\p{M}\\p{N}]{1,3}";
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String NO_WORD_AFTER = "S?(?![\\p{L}\\p{M}\\p{N}])";
    private static final int AROUND = 60;

    private final Pattern pattern;

    private Mentions(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @param terms names or addresses; null and blank ones count nothing */
    public static Mentions of(Collection<String> terms) {
        String alternatives = terms.stream()
                .filter(Objects::nonNull)
                .map(SearchForm::of)
                .map(Mentions::words)
                .filter(words -> !words.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|"));
        return new Mentions(
                alternatives.isEmpty()
                        ? null
                        : Pattern.compile(NO_WORD_BEFORE + "(?:" + alternatives + ")" + NO_WORD_AFTER));
    }

    private static String words(String form) {
        List<String> words = new ArrayList<>();
        for (String word : form.split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(Pattern.quote(word));
            }
        }
        return String.join(BETWEEN, words);
    }

    public boolean in(String text) {
        return text != null
                && pattern != null
                && pattern.matcher(SearchForm.of(text)).find();
    }

    /** The text with the marker in each place; the same where there is none. */
    public String erasedFrom(String text) {
        if (!in(text)) {
            return text;
        }
        SearchForm traced = SearchForm.traced(text);
        StringBuilder erased = new StringBuilder();
        int from = 0;
        Matcher matcher = pattern.matcher(traced.form());
        while (matcher.find()) {
            erased.append(traced.source(), from, traced.sourceOf(matcher.start()))
                    .append(MARKER);
            from = traced.sourceOf(matcher.end());
        }
        return erased.append(traced.source().substring(from)).toString();
    }

    /** The first place with some words around it; empty where there is none. */
    public String excerpt(String text) {
        if (!in(text)) {
            return "";
        }
        SearchForm traced = SearchForm.traced(text);
        Matcher matcher = pattern.matcher(traced.form());
        matcher.find();
        int from = Math.max(0, traced.sourceOf(matcher.start()) - AROUND);
        int to = Math.min(traced.source().length(), traced.sourceOf(matcher.end()) + AROUND);
        from = from > 0 ? traced.source().indexOf(' ', from) + 1 : 0;
        return (from > 0 ? "… " : "")
                + traced.source().substring(Math.min(from, traced.sourceOf(matcher.start())), to)
                + (to < traced.source().length() ? " …" : "");
    }
}
