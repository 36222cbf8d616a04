package de.nordertor.town.entity;

import java.util.List;

/** A closed line of places: the first one is also the last one. */
public record GeoRing(List<GeoPoint> points) {

    public GeoRing {
        points = List.copyOf(points);
    }

    /** Where a place lies. */
    public enum Side {
        INSIDE,
        EDGE,
        OUTSIDE
    }

    /** Counts how often a line from the place to the east crosses the ring; what lies on the ring is told apart. */
    public Side sideOf(GeoPoint place) {
        boolean inside = false;
        for (int i = 1; i < points.size(); i++) {
            GeoPoint from = points.get(i - 1);
            GeoPoint to = points.get(i);
            if (isOnEdge(place, from, to)) {
                return Side.EDGE;
            }
            boolean spans = from.latitudeE7() > place.latitudeE7() != to.latitudeE7() > place.latitudeE7();
            if (spans && turn(from, to, place) > 0 == to.latitudeE7() > from.latitudeE7()) {
                inside = !inside;
            }
        }
        return inside ? Side.INSIDE : Side.OUTSIDE;
    }

    /** Whether two of its lines that are not neighbours meet. */
    public boolean crossesItself() {
        int lines = points.size() - 1;
        for (int i = 0; i < lines; i++) {
            for (int j = i + 2; j < lines; j++) {
                boolean neighbours = i == 0 && j == lines - 1;
                if (!neighbours && meet(points.get(i), points.get(i + 1), points.get(j), points.get(j + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a line of one ring passes through a line of the other; touching is no crossing. */
    public boolean crosses(GeoRing other) {
        for (int i = 1; i < points.size(); i++) {
            for (int j = 1; j < other.points.size(); j++) {
                if (pass(points.get(i - 1), points.get(i), other.points.get(j - 1), other.points.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean pass(GeoPoint from, GeoPoint to, GeoPoint otherFrom, GeoPoint otherTo) {
        return turn(from, to, otherFrom) * turn(from, to, otherTo) < 0
                && turn(otherFrom, otherTo, from) * turn(otherFrom, otherTo, to) < 0;
    }

    private static boolean meet(GeoPoint from, GeoPoint to, GeoPoint otherFrom, GeoPoint otherTo) {
        return pass(from, to, otherFrom, otherTo)
                || isOnEdge(otherFrom, from, to)
                || isOnEdge(otherTo, from, to)
                || isOnEdge(from, otherFrom, otherTo)
                || isOnEdge(to, otherFrom, otherTo);
    }

    private static boolean isOnEdge(GeoPoint place, GeoPoint from, GeoPoint to) {
        return turn(from, to, place) == 0 && isBetween(place, from, to);
    }

    private static boolean isBetween(GeoPoint place, GeoPoint from, GeoPoint to) {
        return Math.min(from.longitudeE7(), to.longitudeE7()) <= place.longitudeE7()
                && place.longitudeE7() <= Math.max(from.longitudeE7(), to.longitudeE7())
                && Math.min(from.latitudeE7(), to.latitudeE7()) <= place.latitudeE7()
                && place.latitudeE7() <= Math.max(from.latitudeE7(), to.latitudeE7());
    }

    /** Whether the place lies to the left (1) or right (-1) of the way, or on its line (0); exact. */
    private static int turn(GeoPoint from, GeoPoint to, GeoPoint place) {
        // each product stays below 2^63, their difference might not
        return Long.compare(
                (to.longitudeE7() - from.longitudeE7()) * (place.latitudeE7() - from.latitudeE7()),
                (to.latitudeE7() - from.latitudeE7()) * (place.longitudeE7() - from.longitudeE7()));
    }
}
