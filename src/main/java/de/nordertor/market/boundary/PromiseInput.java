package de.nordertor.market.boundary;

import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one side promises, as a person fills it in.
 *
 * @param amount with its unit; both null where it cannot be counted
 * @param dueOn the last day on which it is in time
 */
public record PromiseInput(String what, ResourceType resourceType, BigDecimal amount, AmountUnit unit, LocalDate dueOn)
        implements Serializable {}
