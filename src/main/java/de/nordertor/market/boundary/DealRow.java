package de.nordertor.market.boundary;

import de.nordertor.cooperation.entity.AgreementState;
import java.io.Serializable;
import java.time.Instant;

/**
 * An agreement that came about at a marketplace.
 *
 * @param needNumber the card of what is needed; null where it had none
 * @param offerNumber the card of what is offered; null where it had none
 */
public record DealRow(
        Long id,
        Long agreementId,
        Long cooperationId,
        String title,
        AgreementState state,
        Integer needNumber,
        Integer offerNumber,
        Instant recordedAt,
        String recordedBy)
        implements Serializable {}
