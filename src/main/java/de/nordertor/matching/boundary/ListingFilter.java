package de.nordertor.matching.boundary;

import de.nordertor.matching.entity.ListingState;
import de.nordertor.partner.entity.ResourceType;

/**
 * What narrows the list of needs or of offers; null for everything.
 *
 * @param text found in title or description
 */
public record ListingFilter(String text, ListingState state, ResourceType resourceType, Long fieldId, Long partnerId) {

    public static final ListingFilter NONE = new ListingFilter(null, null, null, null, null);

    /** All of a partner. */
    public static ListingFilter ofPartner(Long partnerId) {
        return new ListingFilter(null, null, null, null, partnerId);
    }
}
