package de.nordertor.partner.control.duplicate;

/** A partner of the register that may be the one asked about. */
public record Likeness(RegisteredPartner partner, PartnerSimilarity similarity) {

    public Long partnerId() {
        return partner.id();
    }

    public String name() {
        return partner.name();
    }

    /** Null where no address is known. */
    public String city() {
        return partner.city();
    }
}
