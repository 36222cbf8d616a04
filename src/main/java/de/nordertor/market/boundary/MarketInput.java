package de.nordertor.market.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A marketplace's form as a person fills it in; see {@link de.nordertor.market.entity.MarketContent} for what is accepted.
 *
 * @param tables null where nobody numbers them
 * @param responsibleId null for nobody
 */
public record MarketInput(
        String name,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        Integer tables,
        Long responsibleId)
        implements Serializable {}
