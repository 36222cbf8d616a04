package de.nordertor.partner.boundary;

import de.nordertor.platform.entity.MessageKey;
import java.io.Serializable;
import java.util.List;

/**
 * A partner of the register that may be the one that is being entered.
 *
 * @param name null where the person may not read it, as is the city
 * @param score 58 to 100
 * @param reasons what speaks for it and what against it
 */
public record DuplicateHint(Long id, String name, String city, int score, List<MessageKey> reasons, boolean mayRead)
        implements Serializable {}
