package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;

/**
 * What narrows the list of partners; null means no restriction.
 *
 * @param text parts of the name, of a place, number or note
 * @param city the whole name of the city, whatever its capitals
 * @param inside whether they lie in the programme area
 */
public record PartnerFilter(
        String text,
        Long typeId,
        PartnerStatus status,
        String city,
        Long tagId,
        Long fieldOfActionId,
        ResourceType resourceType,
        Long responsibleId,
        Boolean inside) {

    public static final PartnerFilter NONE = new PartnerFilter(null, null, null, null, null, null, null, null, null);
}
