package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.ResourceType;
import java.io.Serializable;
import java.util.Set;

/** An engagement profile's form as a person fills it in. */
public record EngagementInput(
        Set<Long> fieldIds,
        Set<ResourceType> resourceTypes,
        String motives,
        String capacity,
        String availability,
        String limits)
        implements Serializable {

    public static final EngagementInput EMPTY = new EngagementInput(Set.of(), Set.of(), null, null, null, null);

    public EngagementInput {
        fieldIds = Set.copyOf(fieldIds);
        resourceTypes = Set.copyOf(resourceTypes);
    }
}
