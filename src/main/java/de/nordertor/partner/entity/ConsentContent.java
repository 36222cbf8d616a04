package de.nordertor.partner.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the data of a person may be kept and used for, as it is accepted.
 *
 * @param source where that is known from, for example {@code E-Mail vom 3. Mai}; null where nobody has said
 * @param givenOn since when it holds
 * @param withdrawnOn null while it holds
 */
public record ConsentContent(LegalBasis basis, String purpose, String source, LocalDate givenOn, LocalDate withdrawnOn)
        implements Serializable {

    public static final int PURPOSE_LENGTH = 300;
    public static final int SOURCE_LENGTH = 300;

    public ConsentContent {
        if (basis == null) {
            throw new InvalidInputException("partner.consent.basisRequired");
        }
        purpose = Text.requiredLine(purpose, PURPOSE_LENGTH, "partner.consent.purpose");
        source = Text.line(source, SOURCE_LENGTH, "partner.consent.source");
        if (givenOn == null) {
            throw new InvalidInputException("partner.consent.givenOnRequired", purpose);
        }
        ContactDates.requireOrder(givenOn, withdrawnOn, "partner.consent.order");
    }

    public boolean holds(LocalDate day) {
        return !givenOn.isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
    }
}
