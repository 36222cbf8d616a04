package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.ResourceType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a partner is willing to give, as its page shows it.
 *
 * @param confirmedOn null until somebody has confirmed it
 */
public record EngagementView(
        List<String> fieldsOfAction,
        List<ResourceType> resourceTypes,
        String motives,
        String capacity,
        String availability,
        String limits,
        LocalDate confirmedOn,
        String confirmedBy)
        implements Serializable {}
