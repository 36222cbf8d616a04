package de.nordertor.partner.control.imports;

import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.platform.entity.MessageKey;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is stored with a row as JSON: values by field, and sentences. */
final class ImportJson {

    /** Looking them up costs more than the work itself. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private ImportJson() {}

    /** A value may be null: then the field is said to be empty. */
    static String values(Map<ImportField, String> values) {
        JsonObjectBuilder json = BUILDERS.createObjectBuilder();
        values.forEach((field, value) -> {
            if (value == null) {
                json.addNull(field.name());
            } else {
                json.add(field.name(), value);
            }
        });
        return json.build().toString();
    }

    static Map<ImportField, String> values(String json) {
        Map<ImportField, String> values = new EnumMap<>(ImportField.class);
        if (json != null) {
            try (JsonReader reader = READERS.createReader(new StringReader(json))) {
                JsonObject object = reader.readObject();
                object.forEach((field, value) -> values.put(
                        ImportField.valueOf(field), value instanceof JsonString text ? text.getString() : null));
            }
        }
        return values;
    }

    /** @return null for none */
    static String messages(List<ImportMessage> messages) {
        if (messages.isEmpty()) {
            return null;
        }
        JsonArrayBuilder all = BUILDERS.createArrayBuilder();
        for (ImportMessage message : messages) {
            JsonArrayBuilder arguments = BUILDERS.createArrayBuilder();
            message.arguments().forEach(argument -> add(arguments, argument));
            all.add(BUILDERS.createObjectBuilder()
                    .add("column", message.column())
                    .add("error", message.error())
                    .add("key", message.key())
                    .add("arguments", arguments));
        }
        return all.build().toString();
    }

    static List<ImportMessage> messages(String json) {
        List<ImportMessage> messages = new ArrayList<>();
        if (json != null) {
            for (JsonValue value : array(json)) {
                JsonObject message = value.asJsonObject();
                messages.add(new ImportMessage(
                        message.getString("column"),
                        message.getBoolean("error"),
                        message.getString("key"),
                        message.getJsonArray("arguments").stream()
                                .map(ImportJson::argument)
                                .toList()));
            }
        }
        return messages;
    }

    private static JsonArray array(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }

    private static void add(JsonArrayBuilder arguments, Object argument) {
        if (argument instanceof Number number) {
            arguments.add(number.longValue());
        } else if (argument instanceof MessageKey named) {
            arguments.add(BUILDERS.createObjectBuilder().add("key", named.key()));
        } else {
            arguments.add(String.valueOf(argument));
        }
    }

    private static Object argument(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.longValue();
        }
        return value instanceof JsonString text
                ? text.getString()
                : new MessageKey(value.asJsonObject().getString("key"));
    }
}
