package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.partner.entity.SizeClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A partner in a file.
 *
 * @param place its first address; empty fields where there is none
 * @param insideArea null where nobody can tell
 */
public record PartnerExportRow(
        Long id,
        String name,
        String typeName,
        PartnerStatus status,
        String sector,
        SizeClass sizeClass,
        Place place,
        String phone,
        String email,
        String web,
        String registerCourt,
        String registerNumber,
        String responsible,
        List<String> tags,
        Boolean insideArea,
        List<String> fieldsOfAction,
        List<ResourceType> resourceTypes,
        LocalDate confirmedOn,
        Instant changedAt) {

    /** Street and house number, with what is added to them; empty where nothing of it is known. */
    public String street() {
        return Stream.of(place.addition(), joined(place.street(), place.houseNumber()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Court and number; empty where it is not entered anywhere. */
    public String register() {
        return Objects.requireNonNullElse(joined(registerCourt, registerNumber), "");
    }

    private static String joined(String first, String second) {
        return first == null ? second : second == null ? first : first + " " + second;
    }

    /** Where it is. */
    public record Place(
            String addition, String street, String houseNumber, String postalCode, String city, String country) {

        public static final Place NONE = new Place(null, null, null, null, null, null);
    }
}
