package de.nordertor.cooperation.entity;

/** What a partner is in a cooperation. */
public enum PartnerRole {
    GIVER,
    TAKER,
    SUPPORTER,
    ADVISER
}
