package de.nordertor.insight.entity.german;

/** The four cases of German, in the order of grammars. */
public enum Case {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE
}
