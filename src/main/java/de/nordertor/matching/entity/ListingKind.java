package de.nordertor.matching.entity;

/** What is asked for, and what is given. */
public enum ListingKind {
    NEED(Need.KIND),
    OFFER(Offer.KIND);

    private final String subjectKind;

    ListingKind(String subjectKind) {
        this.subjectKind = subjectKind;
    }

    /** Under which other rooms refer to it. */
    public String subjectKind() {
        return subjectKind;
    }
}
