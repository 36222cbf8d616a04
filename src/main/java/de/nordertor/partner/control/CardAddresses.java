package de.nordertor.partner.control;

import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.AddressKind;
import ezvcard.property.Address;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Postal addresses between cards and the register. */
final class CardAddresses {

    private static final Pattern WITH_NUMBER = Pattern.compile("(?s)(.*\\S)\\s+(\\d\\S{0,9}(?: [a-zA-Z])?)");

    private CardAddresses() {}

    /** @throws de.nordertor.platform.entity.InvalidInputException without a city, or with a country that is none */
    static AddressContent of(Address address) {
        String street = text(address.getStreetAddress());
        String number = null;
        Matcher parts = street == null ? null : WITH_NUMBER.matcher(street);
        if (parts != null && parts.matches()) {
            street = parts.group(1);
            number = parts.group(2);
        }
        if (street == null) {
            street = text(address.getPoBox());
        }
        return new AddressContent(
                AddressKind.POST,
                street,
                number,
                text(address.getExtendedAddress()),
                text(address.getPostalCode()),
                text(address.getLocality()),
                country(text(address.getCountry())),
                null,
                null);
    }

    /** All that the card says of it in one line. */
    static String line(Address address) {
        return Stream.of(
                        address.getPoBox(),
                        address.getExtendedAddress(),
                        address.getStreetAddress(),
                        address.getPostalCode(),
                        address.getLocality(),
                        address.getRegion(),
                        address.getCountry())
                .map(CardAddresses::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Two letters, or the German or English name; what is neither is refused by the address. */
    private static String country(String named) {
        if (named == null) {
            return null;
        }
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> names(code).stream().anyMatch(named::equalsIgnoreCase))
                .findFirst()
                .orElse(named);
    }

    private static List<String> names(String code) {
        Locale country = new Locale("", code);
        return List.of(code, country.getDisplayCountry(Locale.GERMAN), country.getDisplayCountry(Locale.ENGLISH));
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip().replaceAll("\\s*\\R\\s*", ", ");
    }
}
