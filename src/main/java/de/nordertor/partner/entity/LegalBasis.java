package de.nordertor.partner.entity;

/** Why the town may keep and use a person's data: Art. 6 (1) DSGVO. */
public enum LegalBasis {
    /** Letter a. */
    CONSENT,
    /** Letter b. */
    CONTRACT,
    /** Letter c. */
    LEGAL_OBLIGATION,
    /** Letter e. */
    PUBLIC_TASK
}
