package de.nordertor.publication.control;

import de.nordertor.publication.entity.PublicRef;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/** Writes the content of a public object by the rules of OParl: what is not known is left out, never null or empty. */
final class ObjectContent {

    /** Before the names of properties that OParl does not know. */
    static final String OWN = "nordertor:";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    ObjectContent text(String name, String value) {
        if (value != null && !value.isBlank()) {
            json.add(name, value);
        }
        return this;
    }

    ObjectContent texts(String name, List<String> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        List<String> known = values.stream()
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .toList();
        known.forEach(array::add);
        if (!known.isEmpty()) {
            json.add(name, array);
        }
        return this;
    }

    ObjectContent day(String name, LocalDate value) {
        return text(name, value == null ? null : value.toString());
    }

    ObjectContent moment(String name, ZonedDateTime value) {
        return text(name, value == null ? null : MOMENT.format(value));
    }

    ObjectContent number(String name, long value) {
        json.add(name, value);
        return this;
    }

    ObjectContent flag(String name, boolean value) {
        json.add(name, value);
        return this;
    }

    /** @param target null for none */
    ObjectContent link(String name, PublicRef target) {
        if (target != null) {
            json.add(name, References.to(target));
        }
        return this;
    }

    ObjectContent links(String name, List<PublicRef> targets) {
        if (!targets.isEmpty()) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            targets.forEach(target -> array.add(References.to(target)));
            json.add(name, array);
        }
        return this;
    }

    JsonObject build() {
        return json.build();
    }
}
