package de.nordertor.partner.control.duplicate;

import de.nordertor.platform.entity.SearchWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words of organisations' names mean; the list {@code partner/words.txt} is its only content. */
final class Lexicon {

    private static final String LIST = "/partner/words.txt";
    private static final Map<String, Set<String>> GROUPS = new HashMap<>();
    private static final Map<String, List<String>> SHORT = new HashMap<>();
    private static final Map<String, String> SORTS = new HashMap<>();

    /** Ends of other words, too: every Neustadt would be a town administration. */
    private static final Set<String> WHOLE_WORDS = Set.of("STADT", "FREUNDE", "GEMEINDE", "MARKT");

    static {
        try (InputStream list = Lexicon.class.getResourceAsStream(LIST)) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(": "))
                    .forEach(line -> read(line[0], List.of(line[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Lexicon() {}

    private static void read(String heading, List<String> words) {
        if (heading.startsWith("short ")) {
            SHORT.put(heading.substring("short ".length()), words);
        } else if (heading.equals("sort")) {
            words.forEach(word -> SORTS.put(word, words.get(0)));
        } else {
            GROUPS.computeIfAbsent(heading, group -> new HashSet<>()).addAll(words);
        }
    }

    static boolean is(String group, String word) {
        return GROUPS.getOrDefault(group, Set.of()).contains(word);
    }

    /** What an abbreviation stands for; any other word stands for itself. */
    static List<String> written(String word) {
        return SHORT.getOrDefault(word, List.of(word));
    }

    /** What sort of institution a word names, by its longest known ending; null for none. */
    static String sort(String word) {
        for (int from = 0; from < word.length() - 3; from++) {
            String ending = word.substring(from);
            if (SORTS.containsKey(ending) && (from == 0 || !WHOLE_WORDS.contains(ending))) {
                return SORTS.get(ending);
            }
        }
        return null;
    }

    /** A compound without an end that says little; the word itself where it has none. */
    static String withoutHead(String word) {
        for (int from = 4; from < word.length() - 4; from++) {
            if (is("head", word.substring(from))) {
                return word.substring(0, from);
            }
        }
        return word;
    }

    /** Legal forms are often parted by dots and spaces. @return how many of the words at this place make one */
    static int legalForm(List<String> words, int at) {
        for (int length = Math.min(words.size() - at, 6); length > 0; length--) {
            List<String> taken = words.subList(at, at + length);
            boolean single = length == 1 || taken.stream().allMatch(word -> word.length() <= 2);
            if (single && is("legal", String.join("", taken))) {
                return length;
            }
        }
        return 0;
    }

    static Set<String> companies() {
        return GROUPS.get("company");
    }

    /** The words of a search form, without all that stands between them. */
    static List<String> words(String form) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int at = 0; at <= form.length(); at++) {
            boolean part = at < form.length() && SearchWords.isPart(form.charAt(at));
            if (part && from < 0) {
                from = at;
            } else if (!part && from >= 0) {
                words.add(form.substring(from, at));
                from = -1;
            }
        }
        return words;
    }
}
