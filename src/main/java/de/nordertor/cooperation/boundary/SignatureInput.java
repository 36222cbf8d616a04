package de.nordertor.cooperation.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How an agreement was signed, as a person fills it in.
 *
 * @param agreedOn the date of the agreement
 * @param parties its sides, each with who signed and when
 * @param copyId the attachment that shows the signatures
 */
public record SignatureInput(LocalDate agreedOn, List<PartyInput> parties, Long copyId) implements Serializable {

    public SignatureInput {
        parties = List.copyOf(parties);
    }
}
