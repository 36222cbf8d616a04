package de.nordertor.insight.control;

import de.nordertor.platform.boundary.Traits;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the town's own name: whoever names only them as a place says nothing about where in the town it is. */
final class TownWords {

    private static final Set<String> KINDS = Set.of(
            "stadt", "hansestadt", "kreisstadt", "landeshauptstadt", "gemeinde", "samtgemeinde", "flecken", "markt");

    private final Set<String> words;

    /** @param town its name, for example {@code Stadt Nienburg/Weser} */
    TownWords(String town) {
        words = words(town);
    }

    /** The same without a place in words that is only the town; degrees stay. */
    Traits narrowed(Traits traits) {
        return traits.place() == null || !words.containsAll(words(traits.place()))
                ? traits
                : new Traits(
                        traits.subject(),
                        traits.partners(),
                        traits.targetGroups(),
                        traits.fieldIds(),
                        null,
                        traits.latitude(),
                        traits.longitude(),
                        traits.period(),
                        traits.origin());
    }

    /** Without post codes and without what kind of town it is. */
    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.GERMAN).split("\\P{L}+"))
                .filter(word -> !word.isEmpty() && !KINDS.contains(word))
                .collect(Collectors.toSet());
    }
}
