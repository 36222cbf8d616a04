package de.nordertor.platform.entity;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts with words in braces, for example {@code {name}}, in whose place something else stands when they are shown. */
public final class Placeholders {

    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*)\\}");

    private Placeholders() {}

    /** The word as it is typed. */
    public static String typed(String word) {
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
     * @param known the words, in the order in which a refusal lists them
     * @param labelKey how a refusal calls the text
     * @throws InvalidInputException naming the first word that is not known, or telling of a brace without its other one
     */
    public static void check(String text, Collection<String> known, String labelKey) {
        if (text == null) {
            return;
        }
        Matcher found = IN_BRACES.matcher(text);
        while (found.find()) {
            if (!known.contains(found.group(1))) {
                throw new InvalidInputException(
                        "platform.placeholder.unknown", new MessageKey(labelKey), found.group(), list(known));
            }
        }
        String rest = found.replaceAll("");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            throw new InvalidInputException("platform.placeholder.brace", new MessageKey(labelKey), list(known));
        }
    }

    /** The text with these values by their words; what has none stays as it is. @param text null for none */
    public static String fill(String text, Map<String, String> values) {
        if (text == null) {
            return null;
        }
        return IN_BRACES
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** As a page or a refusal lists them. */
    public static String list(Collection<String> words) {
        return words.stream().map(Placeholders::typed).collect(Collectors.joining(", "));
    }
}
