package de.nordertor.partner.api;

import de.nordertor.document.boundary.DataSheet;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Objects;

/** The information sheet of a person for machines, with the same sections as the printed one. */
final class InformationJson {

    private InformationJson() {}

    static JsonObject of(DataSheet sheet) {
        JsonArrayBuilder sections = Json.createArrayBuilder();
        for (DataSheet.Section section : sheet.sections()) {
            JsonArrayBuilder entries = Json.createArrayBuilder();
            section.entries()
                    .forEach(entry -> entries.add(Json.createObjectBuilder()
                            .add("label", entry.label())
                            .add("value", Objects.toString(entry.value(), ""))));
            sections.add(
                    Json.createObjectBuilder().add("title", section.title()).add("entries", entries));
        }
        return Json.createObjectBuilder()
                .add("sender", sheet.sender())
                .add("title", sheet.title())
                .add("about", sheet.about())
                .add("date", sheet.date().toString())
                .add("sections", sections)
                .build();
    }
}
