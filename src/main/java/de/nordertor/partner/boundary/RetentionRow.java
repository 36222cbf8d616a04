package de.nordertor.partner.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A person for whose data no reason is left, and why.
 *
 * @param organizations for which the person spoke; empty where there were none
 * @param lastRoleEndedOn null where there was no role
 * @param lastContactOn null where nothing was noted on the person
 * @param proposedOn since when somebody has to decide; null while the nightly look has not come by
 * @param keptUntil null unless somebody has decided to keep the data
 */
public record RetentionRow(
        Long personId,
        String name,
        String organizations,
        LocalDate lastRoleEndedOn,
        LocalDate lastContactOn,
        LocalDate enteredOn,
        LocalDate proposedOn,
        LocalDate keptUntil,
        String keptBy,
        String keptReason)
        implements Serializable {

    /** Whether somebody has decided to keep the data, and that still holds. */
    public boolean isKept(LocalDate today) {
        return keptUntil != null && keptUntil.isAfter(today);
    }

    /** Whether somebody has to decide, and nobody was told yet: for the first time, or because the data were kept until now. */
    public boolean isNew(LocalDate today) {
        return !isKept(today) && (proposedOn == null || keptUntil != null && proposedOn.isBefore(keptUntil));
    }
}
