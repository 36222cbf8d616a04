package de.nordertor.publication.control;

import de.nordertor.publication.boundary.Difference;
import de.nordertor.publication.boundary.ShownObject;
import de.nordertor.publication.entity.PublicRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Tells what would be different for the public. */
final class Differences {

    private Differences() {}

    /**
     * @param before what it sees now
     * @param after what it would see
     * @param plain the words of a formatted text
     */
    static List<Difference> between(
            Map<PublicRef, ShownObject> before, Map<PublicRef, ShownObject> after, UnaryOperator<String> plain) {
        List<Difference> found = new ArrayList<>();
        after.forEach((ref, object) -> {
            ShownObject old = before.get(ref);
            if (old == null) {
                found.add(new Difference(ref.kind(), object.name(), null, null, object.name()));
            } else {
                found.addAll(changes(old, object, plain));
            }
        });
        before.forEach((ref, object) -> {
            if (!after.containsKey(ref)) {
                found.add(new Difference(ref.kind(), object.name(), null, object.name(), null));
            }
        });
        return found;
    }

    private static List<Difference> changes(ShownObject before, ShownObject after, UnaryOperator<String> plain) {
        Map<String, String> old = texts(before, plain);
        Map<String, String> now = texts(after, plain);
        Map<String, String> all = new LinkedHashMap<>(now);
        old.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .filter(property -> !Objects.equals(old.get(property), now.get(property)))
                .map(property -> {
                    Excerpt excerpt = Excerpt.of(old.get(property), now.get(property));
                    return new Difference(after.kind(), after.name(), property, excerpt.before(), excerpt.after());
                })
                .toList();
    }

    private static Map<String, String> texts(ShownObject object, UnaryOperator<String> plain) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(property ->
                        texts.put(property.name(), property.markup() ? plain.apply(property.text()) : property.text()));
        return texts;
    }
}
