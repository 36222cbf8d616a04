package de.nordertor.partner.control.duplicate;

/**
 * A partner of the register and by what it is recognised.
 *
 * @param city null where no address is known
 */
public record RegisteredPartner(Long id, String name, String city, PartnerIdentity identity) {}
