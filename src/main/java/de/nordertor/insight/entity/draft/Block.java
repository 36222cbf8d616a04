package de.nordertor.insight.entity.draft;

import de.nordertor.insight.entity.german.Case;
import de.nordertor.insight.entity.german.German;
import de.nordertor.platform.entity.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentence of a kind of fact, with words in braces: {@code {termine}}, in another case {@code {termine:dativ}};
 * {@code {termine?wurde|wurden}} agrees with how many there are; what stands in {@code [[…]]} is left out where one of its
 * words is not known. Without such a word outside of double brackets there is no sentence. A full stop behind a word is
 * left out where that ends with one itself, as „e. V.“ does.
 */
public final class Block {

    private static final Map<String, Case> CASES = Map.of(
            "nominativ", Case.NOMINATIVE, "genitiv", Case.GENITIVE, "dativ", Case.DATIVE, "akkusativ", Case.ACCUSATIVE);

    private static final Pattern STOPPED = Pattern.compile("(?s).*[.!?…]");

    private final List<Part> parts;

    private Block(List<Part> parts) {
        this.parts = parts;
    }

    private interface Part {

        boolean isKnown(Map<String, Value> values);

        /** Empty for what is made of other parts. */
        String write(Map<String, Value> values);

        /** What of it is written, one after the other. */
        default Stream<Part> written(Map<String, Value> values) {
            return Stream.of(this);
        }
    }

    private record Literal(String text) implements Part {

        @Override
        public boolean isKnown(Map<String, Value> values) {
            return true;
        }

        @Override
        public String write(Map<String, Value> values) {
            return text;
        }
    }

    private record Word(String name, Case wanted) implements Part {

        @Override
        public boolean isKnown(Map<String, Value> values) {
            return values.containsKey(name);
        }

        @Override
        public String write(Map<String, Value> values) {
            return values.get(name).in(wanted);
        }
    }

    private record Verb(String name, String one, String many) implements Part {

        @Override
        public boolean isKnown(Map<String, Value> values) {
            return values.containsKey(name);
        }

        @Override
        public String write(Map<String, Value> values) {
            return German.verb(values.get(name).number(), one, many);
        }
    }

    private record Aside(List<Part> parts) implements Part {

        @Override
        public boolean isKnown(Map<String, Value> values) {
            return true;
        }

        @Override
        public String write(Map<String, Value> values) {
            return "";
        }

        @Override
        public Stream<Part> written(Map<String, Value> values) {
            return parts.stream().allMatch(part -> part.isKnown(values)) ? parts.stream() : Stream.empty();
        }
    }

    /**
     * @param words that may stand in braces
     * @throws InvalidInputException naming what is wrong, in words for whoever writes blocks
     */
    public static Block parse(String text, Set<String> words) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf("[[", at);
            if (open < 0) {
                plain(text.substring(at), words, parts);
                break;
            }
            int close = text.indexOf("]]", open);
            if (close < 0) {
                throw new InvalidInputException("insight.block.bracketOpen");
            }
            plain(text.substring(at, open), words, parts);
            List<Part> aside = new ArrayList<>();
            plain(text.substring(open + 2, close), words, aside);
            parts.add(new Aside(aside));
            at = close + 2;
        }
        return new Block(parts);
    }

    private static void plain(String text, Set<String> words, List<Part> parts) {
        if (text.contains("]]") || text.contains("[[")) {
            throw new InvalidInputException("insight.block.bracketOpen");
        }
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = text.indexOf('}', at);
            if (open < 0 && close < 0) {
                parts.add(new Literal(text.substring(at)));
                return;
            }
            if (open < 0 || close < open || text.indexOf('{', open + 1) >= 0 && text.indexOf('{', open + 1) < close) {
                throw new InvalidInputException("insight.block.braceOpen");
            }
            if (open > at) {
                parts.add(new Literal(text.substring(at, open)));
            }
            parts.add(word(text.substring(open + 1, close), words));
            at = close + 1;
        }
    }

    private static Part word(String inside, Set<String> words) {
        String name = inside.split("[:?]", 2)[0].strip();
        if (!words.contains(name)) {
            throw new InvalidInputException(
                    "insight.block.unknown",
                    name,
                    words.stream().sorted().map(word -> "{" + word + "}").collect(Collectors.joining(", ")));
        }
        String rest = inside.substring(inside.indexOf(name) + name.length()).strip();
        if (rest.isEmpty()) {
            return new Word(name, Case.NOMINATIVE);
        }
        if (rest.startsWith("?")) {
            String[] forms = rest.substring(1).split("\\|", -1);
            if (forms.length != 2) {
                throw new InvalidInputException("insight.block.twoForms", "{" + inside + "}");
            }
            return new Verb(name, forms[0].strip(), forms[1].strip());
        }
        Case wanted = CASES.get(rest.substring(1).strip().toLowerCase(Locale.GERMAN));
        if (wanted == null) {
            throw new InvalidInputException("insight.block.noCase", "{" + inside + "}");
        }
        return new Word(name, wanted);
    }

    /** The sentence; empty where a word is not known that stands outside of double brackets. */
    public String fill(Map<String, Value> values) {
        return parts.stream().allMatch(part -> part.isKnown(values))
                ? German.capital(text(parts, values).strip())
                : "";
    }

    private static String text(List<Part> parts, Map<String, Value> values) {
        StringBuilder text = new StringBuilder();
        boolean stopped = false;
        for (Part part : parts.stream().flatMap(one -> one.written(values)).toList()) {
            String written = part.write(values);
            text.append(stopped && part instanceof Literal && written.startsWith(".") ? written.substring(1) : written);
            stopped = part instanceof Word && STOPPED.matcher(written).matches();
        }
        return text.toString();
    }
}
