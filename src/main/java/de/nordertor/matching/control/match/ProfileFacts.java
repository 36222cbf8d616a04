package de.nordertor.matching.control.match;

import de.nordertor.partner.entity.ResourceType;
import de.nordertor.town.entity.GeoPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a partner is willing to give in general, as the matching sees it.
 *
 * @param fieldsOfAction by id
 * @param places none where nobody knows
 * @param confirmedOn null where it was never confirmed
 */
public record ProfileFacts(
        long partnerId,
        Set<ResourceType> resourceTypes,
        Set<Long> fieldsOfAction,
        List<GeoPoint> places,
        LocalDate confirmedOn) {

    public ProfileFacts {
        resourceTypes = Set.copyOf(resourceTypes);
        fieldsOfAction = Set.copyOf(fieldsOfAction);
        places = List.copyOf(places);
    }
}
