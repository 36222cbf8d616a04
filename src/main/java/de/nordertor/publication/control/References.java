package de.nordertor.publication.control;

import de.nordertor.publication.entity.PublicRef;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How the content of one object refers to others before it is shown: by what they are. Only when it is written for the public
 * each becomes the reference by which the public knows it, and what is not public leaves no trace.
 */
public final class References {

    private static final String REFERENCE = "$ref";

    private References() {}

    static JsonObject to(PublicRef target) {
        return Json.createObjectBuilder().add(REFERENCE, target.key()).build();
    }

    /** The target, where the value is a reference. */
    static Optional<PublicRef> target(JsonValue value) {
        return value instanceof JsonObject object && object.containsKey(REFERENCE)
                ? Optional.of(PublicRef.of(object.getString(REFERENCE)))
                : Optional.empty();
    }

    /** Everything to which it refers. */
    public static Set<PublicRef> in(JsonValue value) {
        Set<PublicRef> found = new LinkedHashSet<>();
        collect(value, found);
        return found;
    }

    private static void collect(JsonValue value, Set<PublicRef> found) {
        Optional<PublicRef> target = target(value);
        if (target.isPresent()) {
            found.add(target.get());
        } else if (value instanceof JsonObject object) {
            object.values().forEach(inner -> collect(inner, found));
        } else if (value instanceof JsonArray array) {
            array.forEach(inner -> collect(inner, found));
        }
    }

    /**
     * The content as the public sees it.
     *
     * @param known the word for each target; empty for what is not public
     */
    public static JsonObject resolve(JsonObject content, Function<PublicRef, Optional<String>> known) {
        JsonObjectBuilder resolved = Json.createObjectBuilder();
        content.forEach((name, value) -> resolved(value, known).ifPresent(shown -> resolved.add(name, shown)));
        return resolved.build();
    }

    private static Optional<JsonValue> resolved(JsonValue value, Function<PublicRef, Optional<String>> known) {
        Optional<PublicRef> target = target(value);
        if (target.isPresent()) {
            return known.apply(target.get()).map(Json::createValue);
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder shown = Json.createArrayBuilder();
            array.forEach(one -> resolved(one, known).ifPresent(shown::add));
            JsonArray built = shown.build();
            return built.isEmpty() ? Optional.empty() : Optional.of(built);
        }
        return Optional.of(value instanceof JsonObject object ? resolve(object, known) : value);
    }
}
