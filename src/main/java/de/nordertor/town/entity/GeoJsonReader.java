package de.nordertor.town.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.JsonText;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the polygons of a GeoJSON file (RFC 7946): a Polygon, a MultiPolygon, a Feature of one of them, or a collection.
 * What does not hold is refused with one sentence that says where.
 */
public final class GeoJsonReader {

    private static final int MOST_POINTS = 10_000;
    private static final int DEEPEST = 60;
    private static final double FARTHEST = 1e9;

    private final List<GeoArea.Polygon> polygons = new ArrayList<>();
    private int points;

    private GeoJsonReader() {}

    /** @param maxLength characters that the text may have at most */
    public static GeoArea read(String text, int maxLength) {
        if (text == null || text.isBlank()) {
            throw new InvalidInputException("town.geo.empty");
        }
        if (text.length() > maxLength) {
            throw new InvalidInputException("town.geo.tooLarge", maxLength / 1_000_000);
        }
        GeoJsonReader reader = new GeoJsonReader();
        reader.collect(json(text));
        if (reader.polygons.isEmpty()) {
            throw new InvalidInputException("town.geo.noPolygon");
        }
        return new GeoArea(reader.polygons);
    }

    private static JsonValue json(String text) {
        return JsonText.read(text, DEEPEST).orElseThrow(() -> new InvalidInputException("town.geo.noJson"));
    }

    private void collect(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            throw new InvalidInputException("town.geo.noObject");
        }
        String type = object.get("type") instanceof jakarta.json.JsonString name ? name.getString() : "";
        switch (type) {
            case "FeatureCollection" -> array(object, "features").forEach(this::collect);
            case "Feature" -> collect(object.get("geometry"));
            case "GeometryCollection" -> array(object, "geometries").forEach(this::collect);
            case "MultiPolygon" -> array(object, "coordinates").forEach(this::polygon);
            case "Polygon" -> polygon(array(object, "coordinates"));
            case "" -> throw new InvalidInputException("town.geo.noObject");
            default -> throw new InvalidInputException("town.geo.wrongType", shortened(type));
        }
    }

    private static String shortened(String type) {
        return type.length() > 40 ? type.substring(0, 40) + "…" : type;
    }

    private void polygon(JsonValue value) {
        int number = polygons.size() + 1;
        List<GeoRing> rings = new ArrayList<>();
        for (JsonValue ring : array(value, number)) {
            rings.add(PolygonRules.ring(points(array(ring, number), number), number, rings.size()));
        }
        if (rings.isEmpty()) {
            throw new InvalidInputException("town.geo.noRing", number);
        }
        polygons.add(PolygonRules.polygon(rings.get(0), rings.subList(1, rings.size()), number));
    }

    private List<GeoPoint> points(JsonArray positions, int polygon) {
        List<GeoPoint> ring = new ArrayList<>();
        for (JsonValue position : positions) {
            GeoPoint point = point(position, polygon);
            // places that fall on each other at seven decimals are one
            if (ring.isEmpty() || !ring.get(ring.size() - 1).equals(point)) {
                ring.add(point);
            }
            points++;
            if (points > MOST_POINTS) {
                throw new InvalidInputException("town.geo.tooManyPoints", MOST_POINTS);
            }
        }
        return ring;
    }

    private static GeoPoint point(JsonValue position, int polygon) {
        JsonArray numbers = array(position, polygon);
        if (numbers.size() < 2
                || !(numbers.get(0) instanceof JsonNumber longitude)
                || !(numbers.get(1) instanceof JsonNumber latitude)) {
            throw new InvalidInputException("town.geo.noPosition", polygon);
        }
        return GeoPoint.of(degrees(latitude), degrees(longitude));
    }

    /** Over a double, because the digits of a huge number would take a huge time. */
    private static BigDecimal degrees(JsonNumber number) {
        double value = number.doubleValue();
        return BigDecimal.valueOf(Math.max(-FARTHEST, Math.min(FARTHEST, value)));
    }

    private static JsonArray array(JsonObject object, String name) {
        if (object.get(name) instanceof JsonArray array) {
            return array;
        }
        throw new InvalidInputException("town.geo.noArray", name);
    }

    private static JsonArray array(JsonValue value, int polygon) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw new InvalidInputException("town.geo.noPosition", polygon);
    }
}
