package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A promise in a list.
 *
 * @param debtor who owes it; null for the town, with its id
 * @param recipient to whom; null for the town, with its id
 * @param amount with its unit; both null where it cannot be counted
 * @param delivered in all; null where nothing was counted
 */
public record CommitmentRow(
        Long id,
        Long agreementId,
        String cooperationTitle,
        Long debtorId,
        String debtor,
        Long recipientId,
        String recipient,
        String what,
        ResourceType resourceType,
        BigDecimal amount,
        AmountUnit unit,
        LocalDate dueOn,
        CommitmentState state,
        BigDecimal delivered)
        implements Serializable {

    /** Whether its day has passed and something is still owed. */
    public boolean isOverdue(LocalDate today) {
        return state.isPending() && dueOn.isBefore(today);
    }
}
