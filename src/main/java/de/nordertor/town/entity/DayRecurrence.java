package de.nordertor.town.entity;

/** When a closing day comes again. */
public enum DayRecurrence {
    ONCE,
    /** On the same date each year; what lies on 29 February is on the 28th in other years. */
    YEARLY,
    /** Each year as many days from Easter Sunday as in the year of its date: Corpus Christi, the day after Ascension. */
    EASTER
}
