package de.nordertor.town.entity;

import de.nordertor.town.entity.GeoRing.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of the earth: one or several polygons, each with holes or without. Its edges belong to it. */
public record GeoArea(List<Polygon> polygons) {

    public GeoArea {
        polygons = List.copyOf(polygons);
    }

    /** @param holes what is cut out; the edge of a hole belongs to the area */
    public record Polygon(GeoRing outer, List<GeoRing> holes) {

        public Polygon {
            holes = List.copyOf(holes);
        }

        boolean contains(GeoPoint place) {
            return outer.sideOf(place) != Side.OUTSIDE
                    && holes.stream().noneMatch(hole -> hole.sideOf(place) == Side.INSIDE);
        }
    }

    public boolean contains(GeoPoint place) {
        return polygons.stream().anyMatch(polygon -> polygon.contains(place));
    }

    /** As the geometry of a GeoJSON file, to seven decimals; read again it is the same area. */
    public String geoJson() {
        List<String> pieces = polygons.stream().map(GeoArea::coordinates).toList();
        return pieces.size() == 1
                ? "{\"type\":\"Polygon\",\"coordinates\":" + pieces.get(0) + "}"
                : "{\"type\":\"MultiPolygon\",\"coordinates\":[" + String.join(",", pieces) + "]}";
    }

    private static String coordinates(Polygon polygon) {
        return Stream.concat(Stream.of(polygon.outer()), polygon.holes().stream())
                .map(ring -> ring.points().stream()
                        .map(point -> "[" + text(point.longitude()) + "," + text(point.latitude()) + "]")
                        .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(BigDecimal degrees) {
        return degrees.stripTrailingZeros().toPlainString();
    }

    /** How many places its lines have. */
    public int size() {
        return polygons.stream()
                .mapToInt(polygon -> polygon.outer().points().size()
                        + polygon.holes().stream()
                                .mapToInt(hole -> hole.points().size())
                                .sum())
                .sum();
    }
}
