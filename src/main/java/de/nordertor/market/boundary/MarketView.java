package de.nordertor.market.boundary;

import de.nordertor.market.entity.MarketState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A marketplace as a person may see it.
 *
 * @param tables null where nobody numbers them
 * @param responsible null for nobody
 * @param plannedAt when it was worked out last who talks to whom; null as long as it was not
 * @param steps in their order
 * @param next the steps that the person may go
 * @param mayWrite whether the person may change it
 */
public record MarketView(
        Long id,
        String name,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        Integer tables,
        String responsible,
        MarketState state,
        LocalDate since,
        Instant plannedAt,
        String plannedBy,
        long needs,
        long offers,
        List<Step> steps,
        List<MarketState> next,
        boolean mayWrite)
        implements Serializable {

    /** A step: what it became, when, why, and who wrote it down when. */
    public record Step(MarketState state, LocalDate on, String reason, Instant recordedAt, String recordedBy)
            implements Serializable {}

    /** Whether the person may change cards and plan. */
    public boolean mayPlan() {
        return mayWrite && state.isChangeable();
    }

    /** Whether the person may record what is agreed. */
    public boolean mayAgree() {
        return mayWrite && state == MarketState.OPEN;
    }
}
