package de.nordertor.cooperation.entity;

import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the balance knows of one promise of a signed agreement.
 *
 * @param debtorId null for the town
 * @param recipientId null for the town
 * @param amount with its unit; both null where it cannot be counted
 * @param delivered in all; null where nothing was counted
 * @param occasion of its agreement; null where none is noted
 */
public record PromiseFact(
        Long debtorId,
        Long recipientId,
        ResourceType resourceType,
        BigDecimal amount,
        AmountUnit unit,
        LocalDate dueOn,
        CommitmentState state,
        BigDecimal delivered,
        String occasion) {

    /** What is still promised or was given: of what nobody expects any more only what was given. */
    public BigDecimal promised() {
        return counted(state.isDropped() ? delivered : amount);
    }

    public BigDecimal given() {
        return counted(delivered);
    }

    /** Days count as the hours that they have. */
    private BigDecimal counted(BigDecimal number) {
        return unit == null || number == null ? BigDecimal.ZERO : number.multiply(BigDecimal.valueOf(unit.size()));
    }

    /** The smallest unit that is comparable with that of the promise; null where it cannot be counted. */
    public AmountUnit countedIn() {
        return unit == AmountUnit.DAYS ? AmountUnit.HOURS : unit;
    }

    /** Goods for the town stay promised, so that no rate can count them. */
    public boolean isRated() {
        return !state.isDropped() && !(resourceType == ResourceType.GOODS && recipientId == null);
    }

    /** Whether one can tell by now whether it was kept. */
    public boolean isDue(LocalDate today) {
        return isRated() && (!state.isPending() || dueOn.isBefore(today));
    }
}
