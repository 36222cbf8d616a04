package de.nordertor.partner.entity;

/** What an address is for: to go there, or to write there. */
public enum AddressKind {
    VISIT,
    POST
}
