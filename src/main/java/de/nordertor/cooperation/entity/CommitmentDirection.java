package de.nordertor.cooperation.entity;

/**
 * How a promise looks from one side, which is always named beside it: that side GIVES where it owes what was promised, and
 * RECEIVES where it is owed to it. Stored are only debtor and recipient.
 */
public enum CommitmentDirection {
    GIVES,
    RECEIVES
}
