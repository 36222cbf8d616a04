package de.nordertor.publication.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link OparlType} says about each kind, against the schema of OParl 1.1. */
class OparlSchemaTest {

    @ParameterizedTest
    @EnumSource(OparlType.class)
    void wholeObjectsStandExactlyWhereTheSchemaHasThem(OparlType type) throws Exception {
        JsonObject properties = schema(type).getJsonObject("properties");
        properties.forEach((name, value) -> {
            JsonObject property = value.asJsonObject();
            JsonObject held =
                    property.getString("type", "").equals("array") ? property.getJsonObject("items") : property;
            boolean whole = held.getString("type", "").equals("object") && held.containsKey("schema");
            assertThat(type.holdsWhole(name)).as(type + "." + name).isEqualTo(whole);
        });
    }

    @ParameterizedTest
    @EnumSource(OparlType.class)
    void waysBackAreAddressesInTheSchema(OparlType type) throws Exception {
        schema(type).getJsonObject("properties").forEach((name, value) -> {
            if (type.leadsBack(name)) {
                assertThat(value.toString())
                        .as(type + "." + name)
                        .contains("\"references\"")
                        .contains("\"url\"");
            }
        });
    }

    private static JsonObject schema(OparlType type) throws Exception {
        String name = type.schema().replaceFirst(".*/", "");
        try (InputStream in = OparlSchemaTest.class.getResourceAsStream("/oparl-1.1/" + name + ".json");
                JsonReader reader = Json.createReader(in)) {
            JsonObject schema = reader.readObject();
            assertThat(((JsonString) schema.get("title")).getString()).isEqualTo(name);
            return schema;
        }
    }
}
