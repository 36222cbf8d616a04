package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.PartnerStatus;
import java.time.Instant;

/**
 * A partner in a list.
 *
 * @param insideArea null where nobody can tell
 */
public record PartnerRow(
        Long id,
        String name,
        String typeName,
        PartnerStatus status,
        String postalCode,
        String city,
        String responsible,
        Boolean insideArea,
        Instant changedAt) {}
