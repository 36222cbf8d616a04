package de.nordertor.idea.control.exchange;

import de.nordertor.idea.entity.FeedbackContent;
import de.nordertor.idea.entity.SheetContent;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes an exchange file. What nothing is known of is left out. */
public final class ExchangeWriter {

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private ExchangeWriter() {}

    public static String text(ExchangeFile file) {
        JsonObjectBuilder json = BUILDERS.createObjectBuilder()
                .add("format", ExchangeFile.FORMAT)
                .add("version", ExchangeFile.VERSION)
                .add("municipality", file.municipality())
                .add("producedOn", file.producedOn().toString());
        add(json, "sheets", file.sheets(), ExchangeWriter::sheet);
        add(json, "ideas", file.ideas(), ExchangeWriter::idea);
        add(json, "feedback", file.feedback(), ExchangeWriter::feedback);
        StringWriter text = new StringWriter();
        try (JsonWriter writer = WRITERS.createWriter(text)) {
            writer.writeObject(json.build());
        }
        return text.toString().strip() + "\n";
    }

    private static <T> void add(
            JsonObjectBuilder json, String name, List<T> things, Function<T, JsonObjectBuilder> write) {
        if (!things.isEmpty()) {
            JsonArrayBuilder list = BUILDERS.createArrayBuilder();
            things.forEach(thing -> list.add(write.apply(thing)));
            json.add(name, list);
        }
    }

    private static JsonObjectBuilder sheet(ExchangeFile.Sheet sheet) {
        SheetContent content = sheet.content();
        JsonObjectBuilder json =
                BUILDERS.createObjectBuilder().add("id", sheet.id()).add("title", content.title());
        json.add("fieldsOfAction", BUILDERS.createArrayBuilder(sheet.fieldNames()));
        add(json, "areaType", content.areaType());
        add(json, "startingPosition", content.startingPosition());
        add(json, "description", content.description());
        add(json, "management", content.management());
        add(json, "participation", content.participation());
        add(json, "effect", content.effect());
        add(json, "conclusion", content.conclusion());
        add(json, "contact", content.contact());
        return json;
    }

    private static JsonObjectBuilder idea(ExchangeFile.Proposal idea) {
        JsonObjectBuilder json =
                BUILDERS.createObjectBuilder().add("id", idea.id()).add("title", idea.title());
        add(json, "description", idea.description());
        json.add("fieldsOfAction", BUILDERS.createArrayBuilder(idea.fieldNames()));
        return json.add("receivedOn", idea.receivedOn().toString());
    }

    private static JsonObjectBuilder feedback(ExchangeFile.Feedback feedback) {
        FeedbackContent content = feedback.content();
        JsonObjectBuilder json = BUILDERS.createObjectBuilder()
                .add("sheetId", feedback.sheetId())
                .add("sheetMunicipality", feedback.sheetMunicipality())
                .add("ideaId", content.ideaUid())
                .add("ideaTitle", content.ideaTitle())
                .add("adoptedOn", content.adoptedOn().toString())
                .add("state", content.state().name());
        add(json, "outcome", content.outcome());
        return json;
    }

    private static void add(JsonObjectBuilder json, String name, String text) {
        if (text != null) {
            json.add(name, text);
        }
    }
}
