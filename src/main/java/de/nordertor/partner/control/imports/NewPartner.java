package de.nordertor.partner.control.imports;

import de.nordertor.partner.entity.PartnerContent;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.partner.entity.ResourceType;
import java.util.Set;

/**
 * A partner that is to be entered.
 *
 * @param number of its row
 * @param organization made and checked, not stored yet
 * @param content what it says, which takes time to take out of it
 * @param externalKey null for none
 */
record NewPartner(
        int number,
        PartnerOrganization organization,
        PartnerContent content,
        Set<Long> fieldIds,
        Set<ResourceType> resourceTypes,
        String externalKey) {

    boolean hasProfile() {
        return !fieldIds.isEmpty() || !resourceTypes.isEmpty();
    }
}
