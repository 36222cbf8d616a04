package de.nordertor.matching.entity;

/** What a need brings with it, so that a giver may not want to help; see {@link Limit}. */
public enum Circumstance {
    LOGOS_SHOWN,
    MINORS_PRESENT,
    ALCOHOL_SERVED,
    LOUD_MUSIC,
    FOOD_PREPARED,
    PRESS_INVITED,
    WORK_OUTDOORS
}
