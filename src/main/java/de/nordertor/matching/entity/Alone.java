package de.nordertor.matching.entity;

/** Why a need or an offer stays without a partner where many meet at once. */
public enum Alone {
    /** It is not open, for example because it is reserved or its period is over. */
    NOT_OPEN,
    /** None of those that are there may be paired with it. */
    NOTHING_FITS,
    /** Some fit, but each of them is paired with something else, so that there are more pairs or better ones. */
    OTHERS_FIT
}
