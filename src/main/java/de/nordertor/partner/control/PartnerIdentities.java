package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PartnerInput;
import de.nordertor.partner.control.duplicate.PartnerIdentity;

/** By what a partner is recognised that is still being entered. */
public final class PartnerIdentities {

    private PartnerIdentities() {}

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
