package de.nordertor.matching.entity;

import java.util.Optional;

/** What a giver does not want. */
public enum Limit {
    NO_LOGOS(Circumstance.LOGOS_SHOWN),
    NO_MINORS(Circumstance.MINORS_PRESENT),
    NO_ALCOHOL(Circumstance.ALCOHOL_SERVED),
    NO_LOUD_MUSIC(Circumstance.LOUD_MUSIC),
    NO_FOOD(Circumstance.FOOD_PREPARED),
    NO_PRESS(Circumstance.PRESS_INVITED),
    NO_OUTDOOR_WORK(Circumstance.WORK_OUTDOORS),
    /** Violated by a need whose weekly times are all on Saturday or Sunday. */
    WEEKDAYS_ONLY(null);

    private final Circumstance unwanted;

    Limit(Circumstance unwanted) {
        this.unwanted = unwanted;
    }

    /** The circumstance that violates it; empty where only times do. */
    public Optional<Circumstance> unwanted() {
        return Optional.ofNullable(unwanted);
    }
}
