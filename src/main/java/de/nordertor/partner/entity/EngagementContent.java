package de.nordertor.partner.entity;

import de.nordertor.platform.entity.Text;
import de.nordertor.town.entity.FieldOfAction;
import java.util.Set;

/** What a partner is willing to give, as it is accepted. */
public record EngagementContent(
        Set<FieldOfAction> fieldsOfAction,
        Set<ResourceType> resourceTypes,
        String motives,
        String capacity,
        String availability,
        String limits) {

    public static final int TEXT_LENGTH = 4_000;

    public EngagementContent {
        fieldsOfAction = Set.copyOf(fieldsOfAction);
        resourceTypes = Set.copyOf(resourceTypes);
        motives = Text.block(motives, TEXT_LENGTH, "partner.engagement.motives");
        capacity = Text.block(capacity, TEXT_LENGTH, "partner.engagement.capacity");
        availability = Text.block(availability, TEXT_LENGTH, "partner.engagement.availability");
        limits = Text.block(limits, TEXT_LENGTH, "partner.engagement.limits");
    }
}
