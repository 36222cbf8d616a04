package de.nordertor.town.entity;

import de.nordertor.town.entity.GeoRing.Side;
import java.util.List;

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
