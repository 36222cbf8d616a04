package de.nordertor.partner.entity.imports;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Stores which column says what as JSON. */
@Converter
public class ImportMappingConverter implements AttributeConverter<ImportMapping, String> {

    private static final String DEFAULT_TYPE = "defaultType";
    private static final String TYPE_WORDS = "typeWords";

    @Override
    public String convertToDatabaseColumn(ImportMapping mapping) {
        var json = Json.createObjectBuilder();
        mapping.columns().forEach((field, column) -> json.add(field.name(), column));
        if (mapping.defaultTypeId() != null) {
            json.add(DEFAULT_TYPE, mapping.defaultTypeId());
        }
        var words = Json.createObjectBuilder();
        mapping.typeWords().forEach(words::add);
        return json.add(TYPE_WORDS, words).build().toString();
    }

    @Override
    public ImportMapping convertToEntityAttribute(String column) {
        JsonObject json = Json.createReader(new StringReader(column)).readObject();
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        for (ImportField field : ImportField.values()) {
            if (json.containsKey(field.name())) {
                columns.put(field, json.getInt(field.name()));
            }
        }
        JsonNumber type = json.getJsonNumber(DEFAULT_TYPE);
        Map<String, Long> words = new HashMap<>();
        if (json.containsKey(TYPE_WORDS)) {
            JsonObject stored = json.getJsonObject(TYPE_WORDS);
            stored.keySet()
                    .forEach(word -> words.put(word, stored.getJsonNumber(word).longValue()));
        }
        return new ImportMapping(columns, type == null ? null : type.longValue(), words);
    }
}
