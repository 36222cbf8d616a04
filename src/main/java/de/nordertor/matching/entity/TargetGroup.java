package de.nordertor.matching.entity;

/** For whom a need or an offer is meant. "Everyone" is a group of its own: it is common only where both name it. */
public enum TargetGroup {
    CHILDREN,
    YOUNG_PEOPLE,
    FAMILIES,
    SENIORS,
    NEWCOMERS,
    WOMEN,
    PEOPLE_WITH_DISABILITIES,
    JOB_SEEKERS,
    RESIDENTS,
    EVERYONE
}
