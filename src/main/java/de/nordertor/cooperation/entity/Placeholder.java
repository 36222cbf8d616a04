package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Placeholders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in a text until the text is shown: for example {@code {vorhaben}}. */
public enum Placeholder {
    COOPERATION("vorhaben"),
    PARTNER("partner"),
    TOWN("stadt"),
    /** What the first partner promised. */
    PERFORMANCE("leistungen"),
    /** What the town and the other partners promised. */
    RETURN_PERFORMANCE("gegenleistungen"),
    PERIOD("zeitraum"),
    DATE("datum"),
    OCCASION("anlass");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** As it is typed. */
    public String typed() {
        return Placeholders.typed(word);
    }

    /**
     * Makes sure that a text can be filled.
     *
     * @param text null for none
     * @param labelKey how a refusal calls the text
     * @throws InvalidInputException naming the first one that is not known, or telling of a brace without its other one
     */
    public static void check(String text, Set<Placeholder> known, String labelKey) {
        List<String> words =
                known.stream().sorted().map(placeholder -> placeholder.word).toList();
        Placeholders.check(text, words, labelKey);
    }

    /** The text with these values; what has none stays as it is. @param text null for none */
    public static String fill(String text, Map<Placeholder, String> values) {
        return Placeholders.fill(
                text,
                values.entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().word, Map.Entry::getValue)));
    }
}
