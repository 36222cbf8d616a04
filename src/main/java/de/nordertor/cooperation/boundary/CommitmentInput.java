package de.nordertor.cooperation.boundary;

import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A promise's form as a person fills it in; see {@link de.nordertor.cooperation.entity.CommitmentContent} for what is
 * accepted.
 *
 * @param debtorId null for the town
 * @param recipientId null for the town
 */
public record CommitmentInput(
        Long debtorId,
        Long recipientId,
        String what,
        ResourceType resourceType,
        BigDecimal amount,
        AmountUnit unit,
        LocalDate dueOn)
        implements Serializable {}
