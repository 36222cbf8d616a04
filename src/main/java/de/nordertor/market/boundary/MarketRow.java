package de.nordertor.market.boundary;

import de.nordertor.market.entity.MarketState;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A marketplace in a list.
 *
 * @param responsible null for nobody
 * @param cards how many needs and offers take part
 * @param deals how many agreements came about
 */
public record MarketRow(
        Long id,
        String name,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        MarketState state,
        String responsible,
        long cards,
        long deals) {}
