package de.nordertor.cooperation.entity;

import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A promise, as it is accepted.
 *
 * @param debtorId the partner that owes it; null for the town
 * @param recipientId the partner to whom it is owed; null for the town
 * @param amount with its unit, or both null where it cannot be counted
 * @param dueOn the last day on which it is in time
 */
public record CommitmentContent(
        Long debtorId,
        Long recipientId,
        String what,
        ResourceType resourceType,
        BigDecimal amount,
        AmountUnit unit,
        LocalDate dueOn) {

    public static final int WHAT_LENGTH = 300;
    public static final BigDecimal MOST = new BigDecimal("9999999");

    public CommitmentContent {
        what = Text.requiredLine(what, WHAT_LENGTH, "cooperation.commitment.what");
        require(resourceType, "resourceType");
        require(dueOn, "dueOn");
        if ((amount == null) != (unit == null)) {
            throw new InvalidInputException("cooperation.commitment.amountAndUnit");
        }
        requireAmount(amount);
    }

    /** @throws InvalidInputException for what is no countable amount; null is none */
    static void requireAmount(BigDecimal amount) {
        if (amount != null
                && (amount.signum() <= 0
                        || amount.compareTo(MOST) > 0
                        || amount.stripTrailingZeros().scale() > 2)) {
            throw new InvalidInputException("cooperation.commitment.amountRange", MOST);
        }
    }

    /** @throws InvalidInputException where nobody would owe anything to anybody else */
    public CommitmentContent requireTwoSides() {
        if (Objects.equals(debtorId, recipientId)) {
            throw new InvalidInputException("cooperation.commitment.sameSide");
        }
        return this;
    }

    /** What is still owed once so much was given. @param given null for nothing */
    CommitmentContent without(BigDecimal given) {
        BigDecimal rest = amount == null || given == null ? amount : amount.subtract(given);
        return new CommitmentContent(debtorId, recipientId, what, resourceType, rest, unit, dueOn);
    }

    /** The same with another last day. */
    CommitmentContent dueBy(LocalDate day) {
        return new CommitmentContent(debtorId, recipientId, what, resourceType, amount, unit, day);
    }

    private static void require(Object value, String field) {
        if (value == null) {
            throw new InvalidInputException(
                    "platform.error.required", new MessageKey("cooperation.commitment." + field));
        }
    }
}
