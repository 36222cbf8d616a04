package de.nordertor.matching.control.match;

import de.nordertor.matching.entity.Amount;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.matching.entity.WeeklyTime;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.town.entity.GeoPoint;
import java.util.List;
import java.util.Set;

/**
 * What needs and offers have in common.
 *
 * @param fieldsOfAction by id
 * @param amount null where nobody has said it
 * @param place null where it is not known
 * @param weeklyTimes none: no certain time
 */
public record ListingFacts(
        ResourceType resourceType,
        Set<Long> fieldsOfAction,
        Set<TargetGroup> targetGroups,
        Amount amount,
        GeoPoint place,
        DayRange period,
        List<WeeklyTime> weeklyTimes) {

    public ListingFacts {
        fieldsOfAction = Set.copyOf(fieldsOfAction);
        targetGroups = Set.copyOf(targetGroups);
        weeklyTimes = List.copyOf(weeklyTimes);
    }
}
