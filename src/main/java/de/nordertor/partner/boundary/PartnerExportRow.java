package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.partner.entity.SizeClass;
import java.time.LocalDate;
import java.util.List;

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
        LocalDate confirmedOn) {

    /** Where it is. */
    public record Place(
            String addition, String street, String houseNumber, String postalCode, String city, String country) {

        public static final Place NONE = new Place(null, null, null, null, null, null);
    }
}
