package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.CooperationState;

/**
 * What narrows the list of cooperations; null for everything.
 *
 * @param text found in title, aim or place
 * @param partner found in the name of one of the partners
 * @param partnerId which one of the partners is
 */
public record CooperationFilter(
        String text,
        CooperationState state,
        Long departmentId,
        Long fieldId,
        String partner,
        Long partnerId,
        Long groupId) {

    public static final CooperationFilter NONE = new CooperationFilter(null, null, null, null, null, null, null);

    /** Those in which this partner takes part. */
    public static CooperationFilter ofPartner(Long id) {
        return new CooperationFilter(null, null, null, null, null, id, null);
    }

    /** The same in a state; null for all of them. */
    public CooperationFilter with(CooperationState wanted) {
        return new CooperationFilter(text, wanted, departmentId, fieldId, partner, partnerId, groupId);
    }

    /** Those behind which this working group is. */
    public static CooperationFilter ofGroup(Long id) {
        return new CooperationFilter(null, null, null, null, null, null, id);
    }
}
