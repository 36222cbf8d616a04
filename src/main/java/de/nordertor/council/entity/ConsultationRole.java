package de.nordertor.council.entity;

/** What a committee is asked to do with a paper. */
public enum ConsultationRole {
    FOR_INFORMATION,
    PRELIMINARY,
    DECISION
}
