package de.nordertor.cooperation.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A side in the form of an agreement; see {@link de.nordertor.cooperation.entity.PartyContent} for what is accepted.
 *
 * @param partnerId null for the town
 * @param name as the form shows it; not stored
 * @param named whether it is a side of this agreement
 */
public record PartyInput(
        Long partnerId, String name, boolean named, String signatory, String function, LocalDate signedOn)
        implements Serializable {}
