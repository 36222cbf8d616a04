package de.nordertor.publication.oparl;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the schema files and the prose of OParl 1.1 say about one object, and what real servers get wrong. Knows nothing of how
 * our objects are made.
 */
public final class OparlRules {

    private static final String TYPE = "https://schema.oparl.org/1.1/";
    private static final String MOMENT = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}";
    private static final Set<String> OF_DELETED = Set.of("id", "type", "created", "modified", "deleted");
    private static final Set<String> FILLERS = Set.of("n/a", "k.a.", "-", "null", "unknown", "unbekannt");
    private static final Set<String> MANDATORY_LISTS = Set.of("Body.legislativeTerm");
    private static final Map<String, JsonObject> SCHEMAS = new ConcurrentHashMap<>();

    private final Findings findings;

    OparlRules(Findings findings) {
        this.findings = findings;
    }

    /** An object wherever it stands, with all that stands within it. */
    void check(JsonObject object, String expected) {
        String id = object.getString("id", "(without id)");
        String type = object.getString("type", "");
        findings.expect(type.equals(TYPE + expected), id, "type is " + type + " instead of " + expected);
        findings.expect(isUrl(object.get("id")), id, "id is no address");
        moments(object, id);
        if (object.getBoolean("deleted", false)) {
            findings.expect(object.keySet().equals(OF_DELETED), id, "deleted and still tells " + object.keySet());
            return;
        }
        JsonObject schema = schema(expected);
        schema.getJsonArray("required")
                .getValuesAs(JsonString::getString)
                .forEach(name -> findings.expect(object.containsKey(name), id, name + " is required"));
        object.forEach((name, value) -> property(id, expected, name, value));
        particulars(object, expected, id);
    }

    private void moments(JsonObject object, String id) {
        Optional<Instant> created = moment(object.get("created"));
        Optional<Instant> modified = moment(object.get("modified"));
        findings.expect(created.isPresent(), id, "created is missing or no moment");
        findings.expect(modified.isPresent(), id, "modified is missing or no moment");
        if (created.isPresent() && modified.isPresent()) {
            findings.expect(!modified.get().isBefore(created.get()), id, "modified before it was created");
            findings.expect(!modified.get().isAfter(Instant.now()), id, "modified in the future");
        }
    }

    private void property(String id, String type, String name, JsonValue value) {
        String where = id + " " + name;
        JsonObject property = schema(type).getJsonObject("properties").getJsonObject(name);
        if (property == null) {
            findings.expect(name.matches("[A-Za-z]\\w*:\\w+"), where, "is neither in the schema nor a vendor's own");
            return;
        }
        findings.expect(value != JsonValue.NULL, where, "is null");
        if (value instanceof JsonArray array) {
            findings.expect(
                    !array.isEmpty() || MANDATORY_LISTS.contains(type + "." + name), where, "is an empty array");
        }
        value(where, property, value);
    }

    private void value(String where, JsonObject property, JsonValue value) {
        switch (property.getString("type", "")) {
            case "string" -> text(where, property, value);
            case "integer" ->
                findings.expect(value instanceof JsonNumber number && number.isIntegral(), where, "is no whole number");
            case "boolean" ->
                findings.expect(
                        value == JsonValue.TRUE || value == JsonValue.FALSE, where, "is neither true nor false");
            case "array" -> array(where, property, value);
            case "object" -> object(where, property, value);
            default -> findings.add(where, "has no type in the schema");
        }
    }

    private void text(String where, JsonObject property, JsonValue value) {
        if (!(value instanceof JsonString)) {
            findings.add(where, "is no string");
            return;
        }
        String text = ((JsonString) value).getString();
        findings.expect(!text.isBlank(), where, "is a string without anything in it");
        findings.expect(!FILLERS.contains(text.strip().toLowerCase()), where, "says nothing: " + text);
        findings.expect(
                text.chars().noneMatch(c -> c < 0x20 && c != '\n' && c != '\t' && c != '\r'),
                where,
                "has control characters");
        String pattern = property.getString("pattern", null);
        findings.expect(pattern == null || text.matches(pattern), where, "is " + text);
        switch (property.getString("format", "")) {
            case "url" -> findings.expect(isUrl(value), where, "is no address: " + text);
            case "date" -> findings.expect(isDate(text), where, "is no date: " + text);
            case "date-time" -> findings.expect(moment(value).isPresent(), where, "is no moment: " + text);
            default -> {}
        }
    }

    private void array(String where, JsonObject property, JsonValue value) {
        if (!(value instanceof JsonArray)) {
            findings.add(where, "is no array");
            return;
        }
        value.asJsonArray().forEach(item -> value(where, property.getJsonObject("items"), item));
    }

    private void object(String where, JsonObject property, JsonValue value) {
        if (!(value instanceof JsonObject)) {
            findings.add(where, "is no object");
            return;
        }
        String schema = property.getString("schema", null);
        if (schema != null) {
            findings.expect(
                    !value.asJsonObject().containsKey("deleted"), where, "is deleted and stands within another");
            check(value.asJsonObject(), schema.replace(".json", ""));
        }
    }

    /** What the prose says beyond the schema. */
    private void particulars(JsonObject object, String type, String id) {
        switch (type) {
            case "System" ->
                findings.expect(
                        object.getString("oparlVersion", "").equals(TYPE), id, "oparlVersion is not that of 1.1");
            case "Body" ->
                findings.expect(
                        !object.containsKey("ags") || object.getString("ags").matches("\\d{8}"),
                        id,
                        "ags is not of 8 digits");
            case "AgendaItem" -> {
                findings.expect(object.getInt("order", -1) >= 0, id, "order is negative");
                findings.expect(object.getString("number", "").length() <= 20, id, "number is too long");
            }
            default -> {}
        }
    }

    /** The schema of a type, by its name. */
    public static JsonObject schema(String type) {
        return SCHEMAS.computeIfAbsent(type, OparlRules::read);
    }

    private static JsonObject read(String type) {
        try (InputStream in = OparlRules.class.getResourceAsStream("/oparl-1.1/" + type + ".json");
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUrl(JsonValue value) {
        return value instanceof JsonString text
                && text.getString().matches("https?://\\S+")
                && URI.create(text.getString()).getHost() != null;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return text.matches("\\d{4}-\\d{2}-\\d{2}");
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    static Optional<Instant> moment(JsonValue value) {
        if (!(value instanceof JsonString text) || !text.getString().matches(MOMENT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text.getString()).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
