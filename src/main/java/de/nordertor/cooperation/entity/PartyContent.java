package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A side of an agreement and who signs for it, as it is accepted.
 *
 * @param partnerId null for the town
 * @param signatory null as long as nobody is named
 * @param signedOn null as long as it is not signed
 */
public record PartyContent(Long partnerId, String signatory, String function, LocalDate signedOn)
        implements Serializable {

    public static final int LINE_LENGTH = 200;

    public PartyContent {
        signatory = Text.line(signatory, LINE_LENGTH, "cooperation.agreement.signatory");
        function = Text.line(function, LINE_LENGTH, "cooperation.agreement.function");
    }

    public boolean isTown() {
        return partnerId == null;
    }

    public boolean isSigned() {
        return signatory != null && signedOn != null;
    }

    /** @throws InvalidInputException where it would have been signed on a day that has not come */
    PartyContent requireNotAfter(LocalDate today) {
        if (signedOn != null && signedOn.isAfter(today)) {
            throw new InvalidInputException("cooperation.agreement.signedInFuture", signedOn);
        }
        return this;
    }
}
