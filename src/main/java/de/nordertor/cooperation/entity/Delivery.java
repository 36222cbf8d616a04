package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.StepReason;
import java.math.BigDecimal;

/**
 * What is recorded of a promise.
 *
 * @param outcome OPEN only to correct what was recorded wrongly; LATE and REPLACED never
 * @param delivered in all up to then, in the unit of the promise; null where it cannot be counted, or for all of it
 * @param why on which day, and how one knows
 */
public record Delivery(CommitmentState outcome, BigDecimal delivered, StepReason why) {

    public Delivery {
        if (outcome == null) {
            throw new InvalidInputException(
                    "platform.error.required", new MessageKey("cooperation.commitment.outcome"));
        }
        if (outcome == CommitmentState.LATE || outcome == CommitmentState.REPLACED) {
            throw new InvalidInputException("cooperation.commitment.derived", new MessageKey(outcome.labelKey()));
        }
        CommitmentContent.requireAmount(delivered);
    }

    /** How much was given in all; of what is broken or waived, what was given before stays given. */
    BigDecimal inAll(Commitment promise) {
        BigDecimal promised = promise.content().amount();
        if (promised == null && delivered != null) {
            throw new InvalidInputException("cooperation.commitment.notCounted");
        }
        return switch (outcome) {
            case OPEN -> null;
            case HONOURED -> all(promised);
            case PARTLY -> part(promised, promised != null);
            default -> delivered == null ? promise.getDelivered() : part(promised, true);
        };
    }

    private BigDecimal all(BigDecimal promised) {
        if (delivered != null && delivered.compareTo(promised) < 0) {
            throw new InvalidInputException("cooperation.commitment.notAll", promised);
        }
        return delivered == null ? promised : delivered;
    }

    private BigDecimal part(BigDecimal promised, boolean counted) {
        if (counted && (delivered == null || delivered.compareTo(promised) >= 0)) {
            throw new InvalidInputException("cooperation.commitment.notPartly", promised);
        }
        return delivered;
    }
}
