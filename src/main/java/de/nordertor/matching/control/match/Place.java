package de.nordertor.matching.control.match;

import de.nordertor.town.entity.GeoPoint;

/** A place as a point on a ball of radius 1: the way between two is then a matter of a subtraction and a root. */
final class Place {

    static final int UNKNOWN = -1;

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;
    /** Up to here an arc is told from its chord by two terms of the series, to a thousandth of a millimetre. */
    private static final double SHORT = 0.01;

    private final double x;
    private final double y;
    private final double z;

    private Place(double latitude, double longitude) {
        x = Math.cos(latitude) * Math.cos(longitude);
        y = Math.cos(latitude) * Math.sin(longitude);
        z = Math.sin(latitude);
    }

    /** @param point may be null, and so may be the place */
    static Place of(GeoPoint point) {
        return point == null
                ? null
                : new Place(
                        Math.toRadians(point.latitude().doubleValue()),
                        Math.toRadians(point.longitude().doubleValue()));
    }

    /** Along a great circle, in whole metres, or {@link #UNKNOWN}. */
    static int metres(Place one, Place other) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        double dx = one.x - other.x;
        double dy = one.y - other.y;
        double dz = one.z - other.z;
        double half = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
        double square = half * half;
        double angle = half < SHORT ? half * (1 + square / 6 + 3 * square * square / 40) : Math.asin(Math.min(1, half));
        return (int) Math.round(2 * EARTH_RADIUS_METRES * angle);
    }
}
