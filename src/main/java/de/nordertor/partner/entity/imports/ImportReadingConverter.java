package de.nordertor.partner.entity.imports;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** Stores how a file was read as JSON. */
@Converter
public class ImportReadingConverter implements AttributeConverter<ImportReading, String> {

    @Override
    public String convertToDatabaseColumn(ImportReading reading) {
        var sample = Json.createArrayBuilder();
        reading.sample().forEach(row -> sample.add(Json.createArrayBuilder(row)));
        return Json.createObjectBuilder()
                .add("sheet", reading.sheet())
                .add("sheets", Json.createArrayBuilder(reading.sheets()))
                .add("charset", reading.charset())
                .add("separator", reading.separator())
                .add("headerRow", reading.headerRow())
                .add("header", Json.createArrayBuilder(reading.header()))
                .add("sample", sample)
                .build()
                .toString();
    }

    @Override
    public ImportReading convertToEntityAttribute(String column) {
        JsonObject json = Json.createReader(new StringReader(column)).readObject();
        return new ImportReading(
                json.getString("sheet"),
                texts(json.getJsonArray("sheets")),
                json.getString("charset"),
                json.getString("separator"),
                json.getInt("headerRow"),
                texts(json.getJsonArray("header")),
                json.getJsonArray("sample").stream()
                        .map(JsonValue::asJsonArray)
                        .map(ImportReadingConverter::texts)
                        .toList());
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
