package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.PartnerStatus;
import java.math.BigDecimal;

/**
 * A partner on the map and in the list beside it.
 *
 * @param city null where no address is known
 * @param latitude null together with the longitude where nobody has entered them
 */
public record PartnerPlace(
        Long id,
        String name,
        String typeName,
        PartnerStatus status,
        String city,
        BigDecimal latitude,
        BigDecimal longitude) {

    public boolean located() {
        return latitude != null;
    }
}
