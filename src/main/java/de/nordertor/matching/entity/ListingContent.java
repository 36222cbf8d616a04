package de.nordertor.matching.entity;

import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.entity.Text;
import de.nordertor.town.entity.FieldOfAction;
import de.nordertor.town.entity.GeoPoint;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What describes a need or an offer, as it is accepted.
 *
 * @param contactId who speaks for the partner in this matter; null for nobody in particular
 * @param origin the idea, group or meeting it comes from; null where none is linked
 * @param responsibleId who looks after it here; null for nobody
 * @param point where it is needed or where the giver is based; null where nobody knows
 * @param period when it is needed or given, both days included; an end that is null is open
 * @param weeklyTimes at most one for a day of the week; none where the time does not matter or is not known
 * @param prerequisites what a need requires, what an offer brings
 */
public record ListingContent(
        String title,
        String description,
        Long contactId,
        SubjectRef origin,
        Long responsibleId,
        ResourceType resourceType,
        Amount amount,
        Set<FieldOfAction> fieldsOfAction,
        Set<TargetGroup> targetGroups,
        String place,
        GeoPoint point,
        DayRange period,
        List<WeeklyTime> weeklyTimes,
        Set<Prerequisite> prerequisites) {

    public static final int TITLE_LENGTH = 200;
    public static final int DESCRIPTION_LENGTH = 10_000;
    public static final int PLACE_LENGTH = 200;

    public ListingContent {
        title = Text.requiredLine(title, TITLE_LENGTH, "matching.listing.title");
        description = Text.block(description, DESCRIPTION_LENGTH, "matching.listing.description");
        place = Text.line(place, PLACE_LENGTH, "matching.listing.place");
        require(resourceType, "matching.listing.resourceType");
        require(amount, "matching.listing.amount");
        fieldsOfAction = Set.copyOf(fieldsOfAction);
        targetGroups = Set.copyOf(targetGroups);
        weeklyTimes = List.copyOf(weeklyTimes);
        prerequisites = Set.copyOf(prerequisites);
        if (period.isEmpty()) {
            throw new InvalidInputException("matching.listing.periodOrder", period.to(), period.from());
        }
        requireOneADay(weeklyTimes);
    }

    private static void requireOneADay(List<WeeklyTime> times) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (WeeklyTime time : times) {
            if (!days.add(time.getDay())) {
                throw new InvalidInputException(
                        "matching.weekly.twice",
                        new MessageKey("matching.day." + time.getDay().name()));
            }
        }
    }

    private static void require(Object value, String labelKey) {
        if (value == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey(labelKey));
        }
    }
}
