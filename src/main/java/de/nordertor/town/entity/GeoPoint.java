package de.nordertor.town.entity;

import de.nordertor.platform.entity.InvalidInputException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A place on earth in degrees of WGS 84, to seven decimals (a centimetre). Whole numbers, so that nothing is lost when
 * places are compared.
 *
 * @param longitudeE7 degrees east times ten million
 * @param latitudeE7 degrees north times ten million
 */
public record GeoPoint(long longitudeE7, long latitudeE7) {

    public static final int DECIMALS = 7;

    private static final BigDecimal LAST_LATITUDE = BigDecimal.valueOf(90);
    private static final BigDecimal LAST_LONGITUDE = BigDecimal.valueOf(180);

    /** @throws InvalidInputException naming both numbers when there is no such place */
    public static GeoPoint of(BigDecimal latitude, BigDecimal longitude) {
        if (latitude.abs().compareTo(LAST_LATITUDE) > 0 || longitude.abs().compareTo(LAST_LONGITUDE) > 0) {
            throw new InvalidInputException("town.geo.range", text(latitude), text(longitude));
        }
        return new GeoPoint(e7(longitude), e7(latitude));
    }

    private static String text(BigDecimal degrees) {
        return degrees.precision() - degrees.scale() > DECIMALS ? degrees.toString() : degrees.toPlainString();
    }

    private static long e7(BigDecimal degrees) {
        return degrees.setScale(DECIMALS, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    public BigDecimal latitude() {
        return BigDecimal.valueOf(latitudeE7, DECIMALS);
    }

    public BigDecimal longitude() {
        return BigDecimal.valueOf(longitudeE7, DECIMALS);
    }
}
