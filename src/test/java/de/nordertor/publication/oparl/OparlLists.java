package de.nordertor.publication.oparl;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What OParl 1.1 says about external lists: pages, links, order, filters, deleted objects. */
final class OparlLists {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").withZone(ZoneOffset.ofHours(1));
    private static final int MOST_PAGES = 10_000;
    private static final String LONG_AGO = "1970-01-01T00:00:00+00:00";

    private final OparlServer server;
    private final Findings findings;

    OparlLists(OparlServer server, Findings findings) {
        this.server = server;
        this.findings = findings;
    }

    /** All objects of a list by their ids, in its order. */
    Map<String, JsonObject> read(String url) {
        Map<String, JsonObject> objects = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        int size = -1;
        String page = url;
        while (page != null) {
            if (!seen.add(page) || seen.size() > MOST_PAGES) {
                findings.add(page, "the pages go in a circle");
                return objects;
            }
            JsonObject answer = server.get(page);
            if (answer == null || !isPage(page, answer)) {
                return objects;
            }
            JsonArray data = answer.getJsonArray("data");
            for (JsonValue value : data) {
                JsonObject object = value.asJsonObject();
                JsonObject before = objects.put(object.getString("id", ""), object);
                findings.expect(before == null, page, "an object stands twice: " + object.getString("id", ""));
            }
            String next = answer.getJsonObject("links").getString("next", null);
            findings.expect(next == null || size < 0 || data.size() == size, page, "pages are not equally long");
            findings.expect(next == null || !data.isEmpty(), page, "an empty page has a next one");
            size = data.size();
            page = next;
        }
        return objects;
    }

    /** Pages, order and filters of one list, of which all objects are known. */
    void check(String url, Map<String, JsonObject> all) {
        findings.expect(
                List.copyOf(read(url).keySet()).equals(List.copyOf(all.keySet())), url, "has another order each time");
        findings.expect(
                all.values().stream().noneMatch(object -> object.getBoolean("deleted", false)),
                url,
                "shows deleted objects to those who did not ask for changes");
        small(url, all);
        nothing(url);
        halves(url, all, "created");
        halves(url, all, "modified");
        withoutInternal(url);
        server.refused("GET", url + "?modified_since=yesterday", 400);
    }

    /** Deleted objects among all changes. */
    List<JsonObject> deleted(String url) {
        return read(url + "?modified_since=" + encoded(LONG_AGO)).values().stream()
                .filter(object -> object.getBoolean("deleted", false))
                .toList();
    }

    private boolean isPage(String page, JsonObject answer) {
        boolean right = answer.get("data") instanceof JsonArray
                && answer.get("pagination") instanceof JsonObject
                && answer.get("links") instanceof JsonObject;
        findings.expect(right, page, "is no page of a list");
        return right;
    }

    /** Small pages lead to the same objects. */
    private void small(String url, Map<String, JsonObject> all) {
        if (all.size() > 1 && all.size() <= 300) {
            List<String> ids = new ArrayList<>(read(url + "?limit=7").keySet());
            findings.expect(ids.equals(List.copyOf(all.keySet())), url, "small pages lead to other objects");
        }
    }

    private void nothing(String url) {
        String future = encoded(MOMENT.format(Instant.now().plusSeconds(86_400)));
        for (String filter :
                List.of("created_since=" + future, "modified_since=" + future, "created_until=" + encoded(LONG_AGO))) {
            JsonObject answer = server.get(url + "?" + filter);
            if (answer != null && isPage(url, answer)) {
                findings.expect(answer.getJsonArray("data").isEmpty(), url, filter + " does not filter");
                findings.expect(!answer.getJsonObject("links").containsKey("next"), url, "an empty list goes on");
            }
        }
    }

    /** What is up to a moment and what is from a second later on are together all, and each lies on its side. */
    private void halves(String url, Map<String, JsonObject> all, String attribute) {
        if (all.isEmpty()) {
            return;
        }
        List<Instant> moments = all.values().stream()
                .flatMap(object -> OparlRules.moment(object.get(attribute)).stream())
                .sorted()
                .toList();
        if (moments.isEmpty()) {
            return;
        }
        Instant middle = moments.get(moments.size() / 2);
        Map<String, JsonObject> early = read(url + "?" + attribute + "_until=" + encoded(MOMENT.format(middle)));
        Map<String, JsonObject> late =
                read(url + "?" + attribute + "_since=" + encoded(MOMENT.format(middle.plusSeconds(1))));
        side(url, early, attribute, object -> !object.isAfter(middle));
        side(url, late, attribute, object -> object.isAfter(middle));
        Set<String> both = new HashSet<>(early.keySet());
        both.addAll(late.keySet());
        both.removeIf(id -> late.containsKey(id) && late.get(id).getBoolean("deleted", false));
        findings.expect(both.equals(all.keySet()), url, "the halves by " + attribute + " are not the whole");
    }

    private void side(String url, Map<String, JsonObject> objects, String attribute, Predicate<Instant> right) {
        objects.forEach((id, object) -> findings.expect(
                OparlRules.moment(object.get(attribute)).filter(right).isPresent(),
                url,
                id + " is on the wrong side of " + attribute));
    }

    private void withoutInternal(String url) {
        JsonObject answer = server.get(url + "?omit_internal=true");
        if (answer == null || !isPage(url, answer)) {
            return;
        }
        answer.getJsonArray("data").forEach(value -> value.asJsonObject().forEach((name, held) -> {
            boolean internal = held instanceof JsonArray array
                    && array.stream().anyMatch(item -> item instanceof JsonObject object && object.containsKey("id"));
            boolean mandatory = name.equals("legislativeTerm");
            findings.expect(!internal || mandatory, url, name + " is there although internal lists were not wanted");
        }));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
