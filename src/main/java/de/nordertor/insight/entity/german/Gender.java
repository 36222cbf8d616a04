package de.nordertor.insight.entity.german;

/** The grammatical gender of a German noun. */
public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER
}
