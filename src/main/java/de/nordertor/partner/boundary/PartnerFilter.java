package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.DayRange;
import java.util.EnumSet;
import java.util.Set;

/**
 * What narrows the list of partners. Of several values of one kind, one has to apply; none means no restriction, and so
 * does null.
 *
 * @param text parts of the name, of a place, number or note
 * @param city the whole name of the city, whatever its capitals
 * @param inside whether they lie in the programme area
 * @param changed on which days they were last changed
 * @param confirmed on which days their engagement was last confirmed
 * @param impossible whether a value was asked for that does not exist, so that nothing is let through
 */
public record PartnerFilter(
        String text,
        Set<Long> typeIds,
        Set<PartnerStatus> statuses,
        String city,
        Set<Long> tagIds,
        Set<Long> fieldOfActionIds,
        Set<ResourceType> resourceTypes,
        Set<Long> responsibleIds,
        Boolean inside,
        DayRange changed,
        DayRange confirmed,
        boolean impossible) {

    public static final PartnerFilter NONE = text(null);

    /** Only what is typed narrows the list. @param text may be null */
    public static PartnerFilter text(String text) {
        return new PartnerFilter(
                text,
                Set.of(),
                Set.of(),
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                DayRange.ALWAYS,
                DayRange.ALWAYS,
                false);
    }

    /** Those that would give something for this field of action and are not closed. */
    public static PartnerFilter fieldOfAction(Long fieldId) {
        return new PartnerFilter(
                null,
                Set.of(),
                EnumSet.complementOf(EnumSet.of(PartnerStatus.CLOSED)),
                null,
                Set.of(),
                Set.of(fieldId),
                Set.of(),
                Set.of(),
                null,
                DayRange.ALWAYS,
                DayRange.ALWAYS,
                false);
    }

    public PartnerFilter {
        typeIds = Set.copyOf(typeIds);
        statuses = Set.copyOf(statuses);
        tagIds = Set.copyOf(tagIds);
        fieldOfActionIds = Set.copyOf(fieldOfActionIds);
        resourceTypes = Set.copyOf(resourceTypes);
        responsibleIds = Set.copyOf(responsibleIds);
    }
}
