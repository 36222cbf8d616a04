package de.nordertor.town.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.town.entity.GeoRing.Side;
import java.util.List;

/** What a polygon has to keep to, so that everybody can tell its inside: closed lines, no crossings, holes inside. */
final class PolygonRules {

    private static final int FEWEST_POINTS = 4;

    private PolygonRules() {}

    /** @param hole 0 for the outer line of the polygon, else the number of the hole */
    static GeoRing ring(List<GeoPoint> points, int polygon, int hole) {
        if (points.size() < FEWEST_POINTS) {
            throw new InvalidInputException(key("short", hole), polygon, hole);
        }
        if (!points.get(0).equals(points.get(points.size() - 1))) {
            throw new InvalidInputException(key("open", hole), polygon, hole);
        }
        GeoRing ring = new GeoRing(points);
        if (ring.crossesItself()) {
            throw new InvalidInputException(key("crossed", hole), polygon, hole);
        }
        return ring;
    }

    private static String key(String problem, int hole) {
        return (hole == 0 ? "town.geo.outer." : "town.geo.hole.") + problem;
    }

    static GeoArea.Polygon polygon(GeoRing outer, List<GeoRing> holes, int polygon) {
        for (int i = 0; i < holes.size(); i++) {
            if (!isWithin(holes.get(i), outer)) {
                throw new InvalidInputException("town.geo.holeOutside", polygon, i + 1);
            }
            for (int j = 0; j < i; j++) {
                if (overlap(holes.get(i), holes.get(j))) {
                    throw new InvalidInputException("town.geo.holesOverlap", polygon, j + 1, i + 1);
                }
            }
        }
        return new GeoArea.Polygon(outer, holes);
    }

    private static boolean isWithin(GeoRing hole, GeoRing outer) {
        return hole.points().stream().allMatch(point -> outer.sideOf(point) != Side.OUTSIDE)
                && hole.points().stream().anyMatch(point -> outer.sideOf(point) == Side.INSIDE)
                && !hole.crosses(outer);
    }

    private static boolean overlap(GeoRing first, GeoRing second) {
        return first.points().stream().anyMatch(point -> second.sideOf(point) == Side.INSIDE)
                || second.points().stream().anyMatch(point -> first.sideOf(point) == Side.INSIDE)
                || first.crosses(second)
                || first.points().stream().allMatch(point -> second.sideOf(point) == Side.EDGE);
    }
}
