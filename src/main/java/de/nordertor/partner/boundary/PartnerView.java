package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.SizeClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A partner as its page shows it.
 *
 * @param insideArea null where nobody can tell
 * @param steps the states it may take next; empty for those who may not write
 */
public record PartnerView(
        Long id,
        String name,
        String typeName,
        PartnerStatus status,
        String sector,
        SizeClass sizeClass,
        String web,
        String email,
        String phone,
        String registerCourt,
        String registerNumber,
        String responsible,
        String notes,
        List<String> tags,
        List<AddressContent> addresses,
        Boolean insideArea,
        Long mergedIntoId,
        Instant changedAt,
        String changedBy,
        List<PartnerStatus> steps,
        boolean mayWrite)
        implements Serializable {

    /** Where it is entered, for example {@code Amtsgericht Walsrode, HRB 4711}; null where it is not. */
    public String register() {
        if (registerCourt == null || registerNumber == null) {
            return registerCourt == null ? registerNumber : registerCourt;
        }
        return registerCourt + ", " + registerNumber;
    }
}
