package de.nordertor.partner.control.imports;

import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.partner.entity.ResourceType;
import java.util.Set;

/**
 * A partner that is to be entered.
 *
 * @param number of its row
 * @param organization made and checked, not stored yet
 * @param externalKey null for none
 */
record NewPartner(
        int number,
        PartnerOrganization organization,
        Set<Long> fieldIds,
        Set<ResourceType> resourceTypes,
        String externalKey) {

    boolean hasProfile() {
        return !fieldIds.isEmpty() || !resourceTypes.isEmpty();
    }
}
