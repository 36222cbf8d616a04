package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What somebody gives to a cooperation, as it is accepted. Money and goods for the town are only promised: nothing counts
 * as received before the body in charge has accepted it (§ 111 (8) NKomVG, § 26 KomHKVO). Hours, and gifts to others, are
 * not restricted.
 *
 * @param giverId a partner of the cooperation; null for somebody else
 * @param giverName who else; null for a partner
 * @param recipientName null for the town
 * @param amount hours, or the sum or value in euro
 * @param receivedOn null as long as it is promised
 */
public record ContributionContent(
        ContributionKind kind,
        String description,
        Long giverId,
        String giverName,
        Recipient recipient,
        String recipientName,
        BigDecimal amount,
        LocalDate receivedOn)
        implements Serializable {

    public static final int DESCRIPTION_LENGTH = 500;
    public static final int NAME_LENGTH = 200;

    public ContributionContent {
        require(kind, "cooperation.contribution.kind");
        description = Text.requiredLine(description, DESCRIPTION_LENGTH, "cooperation.contribution.description");
        giverName = Text.line(giverName, NAME_LENGTH, "cooperation.contribution.giverName");
        if (giverId != null) {
            giverName = null;
        } else {
            require(giverName, "cooperation.contribution.giver");
        }
        require(recipient, "cooperation.contribution.recipient");
        recipientName = recipient == Recipient.TOWN
                ? null
                : Text.requiredLine(recipientName, NAME_LENGTH, "cooperation.contribution.recipientName");
        require(amount, "cooperation.contribution.amount");
        amount = Euros.of(amount, "cooperation.contribution.amount");
        if (receivedOn != null && recipient == Recipient.TOWN && kind != ContributionKind.HOURS) {
            throw new InvalidInputException("cooperation.contribution.onlyPromised", description);
        }
    }

    /** @throws InvalidInputException where the day on which it came has not come */
    public ContributionContent requireNotAfter(LocalDate today) {
        if (receivedOn != null && receivedOn.isAfter(today)) {
            throw new InvalidInputException("cooperation.contribution.future", description, receivedOn);
        }
        return this;
    }

    private static void require(Object value, String labelKey) {
        if (value == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey(labelKey));
        }
    }

    /** What it is worth in euro. @param perHour what an hour of work is worth in euro */
    public BigDecimal worth(BigDecimal perHour) {
        return kind == ContributionKind.HOURS ? amount.multiply(perHour) : amount;
    }
}
