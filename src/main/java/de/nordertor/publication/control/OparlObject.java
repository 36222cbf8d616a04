package de.nordertor.publication.control;

import de.nordertor.publication.boundary.PublicAddresses;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicReference;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;

/** Writes frozen objects as OParl 1.1 wants them: addresses for references, whole objects where the schema says so. */
final class OparlObject {

    private static final String TERMS = "legislativeTerm";

    private final PublicAddresses addresses;
    private final Map<Long, PublicRow> parts;
    private final Set<Long> linked;

    /**
     * @param parts what may stand within others, by id; what is missing there is left out
     * @param linked the ids that may be referred to; what is missing there is left out
     */
    OparlObject(PublicAddresses addresses, Map<Long, PublicRow> parts, Set<Long> linked) {
        this.addresses = addresses;
        this.parts = parts;
        this.linked = linked;
    }

    /** An object that stands alone or in a list; of what is deleted only that is told. */
    JsonObject whole(PublicRow row) {
        return write(row, false).build();
    }

    private JsonObjectBuilder write(PublicRow row, boolean within) {
        OparlType type = OparlType.of(row.kind());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", addresses.object(row.kind(), row.id()))
                .add("type", type.schema());
        if (!row.deleted()) {
            properties(json, row, type, within);
        }
        json.add("created", OparlType.moment(row.created())).add("modified", OparlType.moment(row.modified()));
        return row.deleted() ? json.add("deleted", true) : json;
    }

    private void properties(JsonObjectBuilder json, PublicRow row, OparlType type, boolean within) {
        row.properties().forEach((name, value) -> {
            if (within && type.leadsBack(name)) {
                return;
            }
            JsonValue shown = type.holdsWhole(name) ? whole(value) : linked(value);
            if (!isEmpty(shown)) {
                json.add(name, shown);
            }
        });
        if (type == OparlType.BODY) {
            json.add("system", addresses.system());
            OparlType.listed()
                    .forEach(listed -> json.add(
                            listed.listProperty(), addresses.list(PublicKind.BODY, row.id(), listed.listProperty())));
            json.add(TERMS, array(whole(row.properties().get(TERMS))));
            json.add("web", addresses.page(""));
        } else if (type == OparlType.ORGANIZATION) {
            json.add("meeting", addresses.list(row.kind(), row.id(), "meeting"));
            json.add("consultation", addresses.list(row.kind(), row.id(), "consultation"));
            json.add("web", addresses.page("committee/" + row.id()));
        } else if (type == OparlType.FILE) {
            json.add("accessUrl", addresses.file(row.id()));
            json.add("downloadUrl", addresses.download(row.id()));
        } else if (type == OparlType.PAPER || type == OparlType.MEETING) {
            json.add("web", addresses.page(type.segment() + "/" + row.id()));
        }
    }

    /** References in it become the objects themselves. */
    private JsonValue whole(JsonValue value) {
        if (value instanceof JsonArray array) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            array.stream().map(this::whole).filter(part -> !isEmpty(part)).forEach(all::add);
            return all.build();
        }
        PublicRow part = value instanceof JsonString text
                ? PublicReference.parse(text.getString())
                        .map(reference -> parts.get(reference.id()))
                        .orElse(null)
                : null;
        return part == null ? JsonValue.NULL : write(part, true).build();
    }

    /** References in it become addresses; other values stay as they are. */
    private JsonValue linked(JsonValue value) {
        if (value instanceof JsonArray array) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            array.stream().map(this::linked).filter(part -> !isEmpty(part)).forEach(all::add);
            return all.build();
        }
        if (value instanceof JsonString text) {
            PublicReference reference = PublicReference.parse(text.getString()).orElse(null);
            if (reference != null) {
                return linked.contains(reference.id())
                        ? Json.createValue(addresses.object(reference.kind(), reference.id()))
                        : JsonValue.NULL;
            }
        }
        return value;
    }

    private static JsonArray array(JsonValue value) {
        return value instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }

    /** What says nothing is left out. */
    private static boolean isEmpty(JsonValue value) {
        return value == null
                || value == JsonValue.NULL
                || value instanceof JsonArray array && array.isEmpty()
                || value instanceof JsonString text && text.getString().isBlank();
    }
}
