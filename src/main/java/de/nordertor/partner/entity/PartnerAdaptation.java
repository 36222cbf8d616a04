package de.nordertor.partner.entity;

import de.nordertor.town.entity.Tag;
import java.util.Set;

/**
 * What many partners are changed in at once.
 *
 * @param assigned whether the responsible person changes
 * @param responsibleId the new responsible person; null for nobody
 * @param status the new status; null leaves it
 */
public record PartnerAdaptation(
        Set<Tag> addedTags, Set<Tag> removedTags, boolean assigned, Long responsibleId, PartnerStatus status) {

    public PartnerAdaptation {
        addedTags = Set.copyOf(addedTags);
        removedTags = Set.copyOf(removedTags);
    }
}
