package de.nordertor.platform.entity;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;

/** Reads JSON that somebody uploaded. */
public final class JsonText {

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private JsonText() {}

    /**
     * Empty where it is no JSON, where a name stands twice in one object, or where brackets stand deeper in each other.
     *
     * @param text may begin with a byte order mark
     */
    public static Optional<JsonValue> read(String text, int deepest) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (depth(content) > deepest) {
            return Optional.empty();
        }
        try (JsonReader reader = READERS.createReader(new StringReader(content))) {
            return Optional.of(reader.readValue());
        } catch (JsonException | IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    /** How deep the brackets stand in each other; the parser answers a nesting without end by no exception of its own. */
    private static int depth(String text) {
        int deepest = 0;
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '[' || c == '{') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == ']' || c == '}') {
                depth--;
            }
        }
        return deepest;
    }
}
