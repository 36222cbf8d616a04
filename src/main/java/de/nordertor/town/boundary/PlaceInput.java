package de.nordertor.town.boundary;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.town.entity.GeoPoint;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Where something is, as a person fills it in.
 *
 * @param name in words; null for none
 * @param latitude in degrees of WGS 84, north; null together with the longitude where nobody knows
 */
public record PlaceInput(String name, BigDecimal latitude, BigDecimal longitude) implements Serializable {

    public static final PlaceInput UNKNOWN = new PlaceInput(null, null, null);

    /** @param point null where nobody knows */
    public static PlaceInput of(String name, GeoPoint point) {
        return new PlaceInput(name, point == null ? null : point.latitude(), point == null ? null : point.longitude());
    }

    /**
     * Null where neither number is typed.
     *
     * @throws InvalidInputException where only one is, or there is no such place on earth
     */
    public GeoPoint point() {
        if (latitude == null && longitude == null) {
            return null;
        }
        if (latitude == null || longitude == null) {
            throw new InvalidInputException("town.geo.half");
        }
        return GeoPoint.of(latitude, longitude);
    }
}
