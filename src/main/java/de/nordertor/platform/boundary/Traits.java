package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.DayRange;
import de.nordertor.platform.entity.SubjectRef;
import java.math.BigDecimal;
import java.util.Set;

/**
 * What one undertaking may have in common with another one.
 *
 * @param partners who takes part
 * @param targetGroups the names of their constants
 * @param place in words; null where nobody knows
 * @param latitude degrees of WGS 84, null together with the longitude
 * @param period {@link DayRange#ALWAYS} where nobody knows
 * @param origin what it comes from; null where none is linked
 */
public record Traits(
        SubjectRef subject,
        Set<SubjectRef> partners,
        Set<String> targetGroups,
        Set<Long> fieldIds,
        String place,
        BigDecimal latitude,
        BigDecimal longitude,
        DayRange period,
        SubjectRef origin) {

    public Traits {
        partners = Set.copyOf(partners);
        targetGroups = Set.copyOf(targetGroups);
        fieldIds = Set.copyOf(fieldIds);
    }
}
