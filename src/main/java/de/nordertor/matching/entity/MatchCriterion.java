package de.nordertor.matching.entity;

/** What makes one possible offer better for a need than another. How much each counts is a setting. */
public enum MatchCriterion {
    /** How many of the need's fields of action the offer shares. */
    COMMON_FIELDS,
    /** How near the places are to each other. */
    NEARNESS,
    /** How much of the need's period the offer shares. */
    PERIOD_OVERLAP,
    /** How much of the need's weekly times the offer shares. */
    TIME_OVERLAP,
    /** How much of the need's amount the offer covers. */
    COVERAGE,
    /** How many of the need's target groups the offer is meant for. */
    TARGET_GROUPS,
    /** How lately the giver has confirmed the offer. */
    FRESHNESS
}
