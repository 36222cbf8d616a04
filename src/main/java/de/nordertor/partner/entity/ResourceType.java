package de.nordertor.partner.entity;

/** What a partner can give. Money is not among it. */
public enum ResourceType {
    STAFF_TIME,
    COMPETENCE,
    GOODS,
    PREMISES,
    CONTACTS
}
