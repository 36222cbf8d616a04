package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*)\\}");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** As it is typed. */
    public String typed() {
        return "{" + word + "}";
    }

    /** A text that is put into another one, without anything that could be taken for a placeholder. */
    public static String plain(String text) {
        return text.replace('{', '(').replace('}', ')');
    }

    /**
     * Makes sure that a text can be filled.
     *
     * @param text null for none
     * @param labelKey how a refusal calls the text
     * @throws InvalidInputException naming the first one that is not known, or telling of a brace without its other one
     */
    public static void check(String text, Set<Placeholder> known, String labelKey) {
        if (text == null) {
            return;
        }
        Matcher found = IN_BRACES.matcher(text);
        while (found.find()) {
            if (known.stream().noneMatch(placeholder -> placeholder.word.equals(found.group(1)))) {
                throw new InvalidInputException(
                        "cooperation.template.unknown", new MessageKey(labelKey), found.group(), list(known));
            }
        }
        String rest = found.replaceAll("");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            throw new InvalidInputException("cooperation.template.brace", new MessageKey(labelKey), list(known));
        }
    }

    /** The text with these values; what has none stays as it is. @param text null for none */
    public static String fill(String text, Map<Placeholder, String> values) {
        if (text == null) {
            return null;
        }
        return IN_BRACES
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.entrySet().stream()
                        .filter(entry -> entry.getKey().word.equals(found.group(1)))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(found.group())));
    }

    private static String list(Set<Placeholder> known) {
        return known.stream().sorted().map(Placeholder::typed).collect(Collectors.joining(", "));
    }
}
