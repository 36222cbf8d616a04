package de.nordertor.partner.entity;

import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody is in an organisation, as it is accepted.
 *
 * @param position for example {@code Geschäftsführerin}; null where it is not known
 * @param validFrom null where it is not known since when
 * @param validTo the last day; null while it lasts
 * @param mainContact whether the organisation is best reached through this person
 */
public record RoleContent(String position, LocalDate validFrom, LocalDate validTo, boolean mainContact)
        implements Serializable {

    public static final int POSITION_LENGTH = 200;

    public static final RoleContent NEW = new RoleContent(null, null, null, false);

    public RoleContent {
        position = Text.line(position, POSITION_LENGTH, "partner.role.position");
        ContactDates.requireOrder(validFrom, validTo, "partner.role.order");
    }

    public boolean hasEnded(LocalDate today) {
        return validTo != null && validTo.isBefore(today);
    }
}
