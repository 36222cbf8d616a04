package de.nordertor.matching.boundary;

import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.Circumstance;
import de.nordertor.matching.entity.Limit;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.Prerequisite;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.PlaceInput;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * The form of a need or an offer as a person fills it in; see {@link de.nordertor.matching.entity.ListingContent} for what is
 * accepted.
 *
 * @param partnerId who needs or offers it; never changed later
 * @param terms what only a need or only an offer has
 */
public record ListingInput(
        ListingKind kind,
        String title,
        String description,
        Long partnerId,
        Long contactId,
        SubjectRef origin,
        Long responsibleId,
        ResourceType resourceType,
        Integer amount,
        AmountUnit unit,
        Set<Long> fieldIds,
        Set<TargetGroup> targetGroups,
        PlaceInput place,
        LocalDate from,
        LocalDate to,
        List<Time> weeklyTimes,
        Set<Prerequisite> prerequisites,
        Terms terms)
        implements Serializable {

    public ListingInput {
        fieldIds = Set.copyOf(fieldIds);
        targetGroups = Set.copyOf(targetGroups);
        weeklyTimes = List.copyOf(weeklyTimes);
        prerequisites = Set.copyOf(prerequisites);
    }

    /** On one day of the week; a time that is null was not typed. */
    public record Time(DayOfWeek day, LocalTime from, LocalTime to) implements Serializable {}

    /**
     * What only one of both has.
     *
     * @param minimumShare of a need, in percent; null for none
     * @param radiusMetres of an offer; null for any distance
     */
    public record Terms(Integer minimumShare, Set<Circumstance> circumstances, Integer radiusMetres, Set<Limit> limits)
            implements Serializable {

        public static final Terms NONE = new Terms(null, Set.of(), null, Set.of());

        public Terms {
            circumstances = Set.copyOf(circumstances);
            limits = Set.copyOf(limits);
        }
    }
}
