package de.nordertor.publication.control;

import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.Mentions;
import de.nordertor.publication.entity.PublicKind;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks through what would be shown for what may be personal data. */
final class PersonalFindings {

    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    /** A German or international number with at least seven digits; neither a date nor the number of a paper. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\d/.,+-])(?:\\+\\d|00?\\d)(?:[ /()-]{0,2}\\d){5,14}(?![\\p{L}\\d/.])");

    private static final Pattern ADDRESSED = Pattern.compile(
            "(?<!\\p{L})(?:Frau|Herrn?)\\s+(?:(?:Prof|Dr)\\.\\s*)*\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s+\\p{Lu}[\\p{L}\\p{M}’'-]+)?");

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’'-]+");

    /** The key of the municipality looks like a telephone number. */
    private static final Set<String> OFFICIAL = Set.of("ags");

    private final List<String> texts;

    private PersonalFindings(List<String> texts) {
        this.texts = texts;
    }

    /** @param plain the words of a formatted text */
    static PersonalFindings in(List<PublicDraft> drafts, UnaryOperator<String> plain) {
        Set<String> texts = new LinkedHashSet<>();
        // who agreed to be named is named
        drafts.stream()
                .filter(draft -> draft.kind() != PublicKind.PERSON)
                .forEach(draft -> collect(draft.content(), texts));
        return new PersonalFindings(texts.stream()
                .map(text -> text.startsWith("<") ? plain.apply(text) : text)
                .toList());
    }

    private static void collect(JsonValue value, Set<String> texts) {
        if (References.target(value).isPresent()) {
            return;
        }
        if (value instanceof JsonObject object) {
            object.forEach((name, inner) -> {
                if (!OFFICIAL.contains(name)) {
                    collect(inner, texts);
                }
            });
        } else if (value instanceof JsonArray array) {
            array.forEach(inner -> collect(inner, texts));
        } else if (value instanceof JsonString text) {
            texts.add(text.getString());
        }
    }

    /** Words that may be family names, also without the s of the genitive. */
    Set<String> possibleNames() {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            Matcher word = CAPITALISED.matcher(text);
            while (word.find()) {
                words.add(word.group());
                if (word.group().endsWith("s")) {
                    words.add(word.group().substring(0, word.group().length() - 1));
                }
            }
        }
        return words;
    }

    /** One sentence for each mail address, each telephone number and each person who is spoken of as Frau or Herr. */
    List<Sentence> obvious() {
        List<Sentence> found = new ArrayList<>();
        all(ADDRESSED).forEach(person -> found.add(Sentence.of("publication.warning.addressed", person)));
        all(MAIL).forEach(address -> found.add(Sentence.of("publication.warning.mail", address)));
        all(PHONE).forEach(number -> found.add(Sentence.of("publication.warning.phone", number)));
        return found;
    }

    private Set<String> all(Pattern pattern) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(match -> match.group().strip())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * One sentence for each of these people who is named, in whichever order of the names.
     *
     * @param names given name first
     * @param warning with the name and some words around it as arguments
     */
    List<Sentence> people(Collection<String> names, String warning) {
        List<Sentence> found = new ArrayList<>();
        for (String name : new LinkedHashSet<>(names)) {
            Mentions mentions = Mentions.of(List.of(name, turned(name)));
            texts.stream()
                    .filter(mentions::in)
                    .findFirst()
                    .ifPresent(text -> found.add(Sentence.of(warning, name, mentions.excerpt(text))));
        }
        return found;
    }

    private static String turned(String name) {
        int last = name.lastIndexOf(' ');
        return name.substring(last + 1) + " "
                + name.substring(0, Math.max(last, 0)).strip();
    }
}
