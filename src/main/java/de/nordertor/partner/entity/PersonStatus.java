package de.nordertor.partner.entity;

/** Whether the town gets in touch with a person. */
public enum PersonStatus {
    ACTIVE,
    /** Asked not to be contacted any more (Art. 18 and 21 DSGVO). */
    DO_NOT_CONTACT,
    /** Not a contact any more, for example retired. */
    FORMER
}
