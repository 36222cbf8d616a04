package de.nordertor.partner.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import de.nordertor.town.entity.GeoPoint;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One address as it is typed and stored.
 *
 * @param country two letters of ISO 3166; null becomes Germany
 * @param latitude degrees north, null together with the longitude
 */
public record AddressContent(
        AddressKind kind,
        String street,
        String houseNumber,
        String addition,
        String postalCode,
        String city,
        String country,
        BigDecimal latitude,
        BigDecimal longitude)
        implements Serializable {

    public static final int STREET_LENGTH = 100;
    public static final int HOUSE_NUMBER_LENGTH = 20;
    public static final int ADDITION_LENGTH = 100;
    public static final int POSTAL_CODE_LENGTH = 16;
    public static final int CITY_LENGTH = 100;
    public static final String GERMANY = "DE";

    private static final Set<String> COUNTRIES =
            Arrays.stream(java.util.Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());

    public AddressContent {
        kind = kind == null ? AddressKind.VISIT : kind;
        street = Text.line(street, STREET_LENGTH, "partner.address.street");
        houseNumber = Text.line(houseNumber, HOUSE_NUMBER_LENGTH, "partner.address.houseNumber");
        addition = Text.line(addition, ADDITION_LENGTH, "partner.address.addition");
        city = Text.requiredLine(city, CITY_LENGTH, "partner.address.city");
        country = country == null || country.isBlank() ? GERMANY : country;
        if (!COUNTRIES.contains(country)) {
            throw new InvalidInputException("partner.address.countryUnknown", country);
        }
        postalCode = Text.line(postalCode, POSTAL_CODE_LENGTH, "partner.address.postalCode");
        if (country.equals(GERMANY) && postalCode != null && !postalCode.matches("\\d{5}")) {
            throw new InvalidInputException("partner.address.postalCodeForm", postalCode);
        }
        if ((latitude == null) != (longitude == null)) {
            throw new InvalidInputException("partner.address.halfPosition", city);
        }
        if (latitude != null) {
            GeoPoint position = GeoPoint.of(latitude, longitude);
            latitude = position.latitude();
            longitude = position.longitude();
        }
    }

    /** Null where nobody has entered one. */
    public GeoPoint position() {
        return latitude == null ? null : GeoPoint.of(latitude, longitude);
    }

    /** In one line: {@code Hinterhaus, Lange Straße 5, 31582 Nienburg}; the country where it is not Germany. */
    public String line() {
        return Stream.of(
                        addition,
                        joined(street, houseNumber),
                        joined(postalCode, city),
                        country.equals(GERMANY) ? null : country)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String joined(String first, String second) {
        String both = Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return both.isEmpty() ? null : both;
    }
}
