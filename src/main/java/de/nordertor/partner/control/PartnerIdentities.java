package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PartnerInput;
import de.nordertor.partner.control.duplicate.PartnerIdentity;
import de.nordertor.partner.entity.PartnerContent;

/** By what a partner is recognised that is not stored yet. */
public final class PartnerIdentities {

    private PartnerIdentities() {}

    public static PartnerIdentity of(PartnerContent content) {
        return PartnerIdentity.of(
                content.name(),
                content.addresses().stream()
                        .map(address -> new PartnerIdentity.Address(
                                address.street(), address.houseNumber(), address.postalCode(), address.city()))
                        .toList(),
                content.phone(),
                content.email(),
                content.web(),
                content.registerCourt(),
                content.registerNumber());
    }

    public static PartnerIdentity of(PartnerInput input) {
        return PartnerIdentity.of(
                input.name(),
                input.addresses().stream()
                        .map(address -> new PartnerIdentity.Address(
                                address.street(), address.houseNumber(), address.postalCode(), address.city()))
                        .toList(),
                input.phone(),
                input.email(),
                input.web(),
                input.registerCourt(),
                input.registerNumber());
    }
}
