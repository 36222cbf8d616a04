package de.nordertor.publication.entity;

/** The types of OParl 1.1 of which the public may see objects; the System is not stored. */
public enum PublicKind {
    BODY,
    LEGISLATIVE_TERM,
    ORGANIZATION,
    PERSON,
    MEMBERSHIP,
    MEETING,
    AGENDA_ITEM,
    PAPER,
    CONSULTATION,
    FILE,
    LOCATION;

    private static final String SCHEME = "nordertor:";

    /** How the content of one public object refers to another; whoever shows it makes an address of it. */
    public String reference(Long publicId) {
        return SCHEME + name() + '/' + publicId;
    }
}
