package de.nordertor.matching.entity;

/** What a need requires of whoever or whatever helps, and what an offer brings. */
public enum Prerequisite {
    /** "Erweitertes Führungszeugnis", § 30a BZRG. */
    CLEAN_RECORD_CERTIFICATE,
    LIABILITY_INSURANCE,
    FIRST_AID_TRAINING,
    TRAINER_LICENCE,
    MASTER_CRAFTSPERSON,
    DRIVING_LICENCE,
    /** "Belehrung", § 43 IfSG. */
    FOOD_HYGIENE_INSTRUCTION,
    ARABIC_SPOKEN,
    OWN_TOOLS,
    DELIVERY,
    COLOUR_PRINTING,
    SAFETY_TESTED,
    DATA_WIPED,
    PROJECTOR,
    INTERNET_ACCESS,
    /** Without steps. */
    GROUND_FLOOR_ACCESS,
    POWER_SUPPLY,
    SANITARY_FACILITIES,
    KITCHEN,
    LOCKABLE
}
