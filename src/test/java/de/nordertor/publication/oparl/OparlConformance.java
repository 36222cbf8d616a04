package de.nordertor.publication.oparl;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Looks at a whole OParl 1.1 server as a strict client: begins at the system, reads every list to its end, and follows every
 * address. Written from the specification, not from our server.
 */
public final class OparlConformance {

    private static final Map<String, String> LISTS = Map.of(
            "organization", "Organization",
            "person", "Person",
            "meeting", "Meeting",
            "paper", "Paper",
            "agendaItem", "AgendaItem",
            "consultation", "Consultation",
            "file", "File",
            "locationList", "Location",
            "legislativeTermList", "LegislativeTerm",
            "membership", "Membership");

    private final Findings findings = new Findings();
    private final OparlServer server = new OparlServer(findings);
    private final OparlRules rules = new OparlRules(findings);
    private final OparlLists lists = new OparlLists(server, findings);
    private final OparlFileLook files = new OparlFileLook(server, findings);
    private final Map<String, Map<String, JsonObject>> listed = new LinkedHashMap<>();
    private final int step;
    private final Map<String, Set<String>> deleted = new LinkedHashMap<>();
    private final Set<String> deletedOfOrganizations = new TreeSet<>();

    /** @param step every object of a list is also fetched alone, each so many-th asked for again as well; 1 for all */
    public OparlConformance(int step) {
        this.step = step;
    }

    /** @return what is wrong; empty for a server that keeps to the specification */
    public List<String> check(String system) {
        JsonObject root = server.getTwice(system);
        if (root == null) {
            return findings.all();
        }
        rules.check(root, "System");
        same(system, root);
        Map<String, JsonObject> bodies = lists.read(root.getString("body", ""));
        findings.expect(!bodies.isEmpty(), system, "has no body");
        listed.put("System", Map.of(system, root));
        listed.put("Body", bodies);
        bodies.forEach((id, body) -> body(body));
        refusals(system, bodies.keySet());
        return findings.all();
    }

    /** How many objects of a type are in the lists. */
    public int count(String type) {
        return listed.getOrDefault(type, Map.of()).size();
    }

    /** How many deleted objects were told. */
    public int countDeleted() {
        return deleted.values().stream().mapToInt(Set::size).sum();
    }

    /** How many of them were told in the lists of organizations. */
    public int countDeletedOfOrganizations() {
        return deletedOfOrganizations.size();
    }

    private void body(JsonObject body) {
        rules.check(body, "Body");
        alone(body, "Body", server::getTwice);
        LISTS.forEach((property, type) -> {
            if (body.containsKey(property)) {
                listed.put(type, lists.read(body.getString(property)));
            } else {
                findings.add(body.getString("id"), "has no list " + property);
            }
        });
        LISTS.forEach((property, type) -> list(body.getString(property, ""), type));
        listed.getOrDefault("Organization", Map.of()).values().forEach(this::listsOfOrganization);
    }

    private void list(String url, String type) {
        Map<String, JsonObject> objects = listed.getOrDefault(type, Map.of());
        lists.check(url, objects);
        int number = 0;
        for (JsonObject object : objects.values()) {
            rules.check(object, type);
            eachReference(object, type, this::isListed);
            eachPart(
                    object,
                    type,
                    (part, partType) -> findings.expect(
                            listed.getOrDefault(partType, Map.of()).containsKey(part.getString("id", "")),
                            part.getString("id", ""),
                            "stands within another and in no list"));
            alone(object, type, number++ % step == 0 ? server::getTwice : server::get);
            eachPart(object, type, this::part);
            ofType(object, type);
        }
        Set<String> goneOnes = deleted.computeIfAbsent(type, key -> new TreeSet<>());
        lists.deleted(url).forEach(gone -> {
            goneOnes.add(gone.getString("id", ""));
            deleted(gone, type);
        });
    }

    private void ofType(JsonObject object, String type) {
        if (type.equals("File")) {
            files.check(object);
        } else if (type.equals("Meeting") && object.containsKey("agendaItem")) {
            List<Integer> order = object.getJsonArray("agendaItem").stream()
                    .map(item -> item.asJsonObject().getInt("order", -1))
                    .toList();
            findings.expect(
                    order.equals(order.stream().sorted().distinct().toList()),
                    object.getString("id"),
                    "agenda in disorder");
        }
    }

    private void listsOfOrganization(JsonObject organization) {
        for (String property : List.of("meeting", "consultation")) {
            if (organization.containsKey(property)) {
                String url = organization.getString(property);
                lists.read(url)
                        .forEach((id, thing) -> findings.expect(
                                strings(thing.get("organization")).contains(organization.getString("id")),
                                id,
                                "stands in the list of an organization that it does not name"));
                lists.deleted(url).forEach(gone -> deletedOfOrganization(url, gone, LISTS.get(property)));
            }
        }
    }

    /** What an organization tells as deleted, all lists and the object itself tell as deleted, too. */
    private void deletedOfOrganization(String url, JsonObject gone, String type) {
        String id = gone.getString("id", "");
        deletedOfOrganizations.add(id);
        findings.expect(
                deleted.getOrDefault(type, Set.of()).contains(id), url, id + " is deleted here and not for the body");
        deleted(gone, type);
    }

    /** An object that stands in a list is the same when it is fetched alone. */
    private void alone(JsonObject object, String type, Function<String, JsonObject> fetch) {
        String id = object.getString("id", "");
        JsonObject alone = fetch.apply(id);
        if (alone != null) {
            rules.check(alone, type);
            same(id, alone);
            findings.expect(alone.equals(object), id, "is another one alone than in its list");
        }
    }

    /** A part is fetchable alone, and then also tells its owner. */
    private void part(JsonObject part, String type) {
        String id = part.getString("id", "");
        JsonObject alone = server.get(id);
        if (alone != null) {
            rules.check(alone, type);
            part.forEach((name, value) ->
                    findings.expect(value.equals(alone.get(name)), id, name + " differs within another and alone"));
        }
    }

    private void deleted(JsonObject gone, String type) {
        rules.check(gone, type);
        String id = gone.getString("id", "");
        JsonObject alone = server.get(id);
        findings.expect(gone.equals(alone), id, "is deleted in its list and something else alone");
    }

    private void same(String url, JsonObject object) {
        findings.expect(object.getString("id", "").equals(url), url, "calls itself " + object.getString("id", ""));
    }

    private void isListed(String url, String type) {
        findings.expect(
                listed.getOrDefault(type, Map.of()).containsKey(url),
                url,
                "is referred to and stands in no list of " + type);
    }

    private void refusals(String system, Set<String> bodies) {
        server.refused("POST", system, 405);
        server.refused("DELETE", system, 405);
        bodies.forEach(body -> {
            server.refused("GET", body + "/nothing", 404);
            server.refused("GET", body.replaceFirst("[0-9]+$", "999999999999"), 404);
            server.refused("GET", body.replaceFirst("[0-9]+$", "abc"), 404);
        });
    }

    /** Addresses of other objects, with the type that the schema says. */
    private static void eachReference(JsonObject object, String type, BiConsumer<String, String> look) {
        JsonObject properties = OparlRules.schema(type).getJsonObject("properties");
        object.forEach((name, value) -> {
            JsonObject property = properties.getJsonObject(name);
            if (property == null) {
                return;
            }
            String to = property.getString("references", "");
            if (property.containsKey("items") && property.getJsonObject("items").containsKey("references")) {
                to = property.getJsonObject("items").getString("references");
            }
            String target = to;
            if (!target.isEmpty() && !target.equals("externalList")) {
                strings(value).forEach(url -> look.accept(url, target));
            }
        });
    }

    /** Whole objects within an object, at every depth. */
    private static void eachPart(JsonObject object, String type, BiConsumer<JsonObject, String> look) {
        JsonObject properties = OparlRules.schema(type).getJsonObject("properties");
        object.forEach((name, value) -> {
            JsonObject property = properties.getJsonObject(name);
            if (property == null) {
                return;
            }
            JsonObject held = property.containsKey("items") ? property.getJsonObject("items") : property;
            String schema = held.getString("schema", "").replace(".json", "");
            List<JsonValue> values = value instanceof JsonArray array ? List.copyOf(array) : List.of(value);
            values.stream()
                    .filter(JsonObject.class::isInstance)
                    .filter(part -> !schema.isEmpty())
                    .forEach(part -> {
                        look.accept(part.asJsonObject(), schema);
                        eachPart(part.asJsonObject(), schema, look);
                    });
        });
    }

    private static Set<String> strings(JsonValue value) {
        Set<String> texts = new TreeSet<>();
        if (value instanceof JsonArray array) {
            array.forEach(item -> texts.addAll(strings(item)));
        } else if (value instanceof JsonString text) {
            texts.add(text.getString());
        }
        return texts;
    }
}
