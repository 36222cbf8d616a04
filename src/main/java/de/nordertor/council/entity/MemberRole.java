package de.nordertor.council.entity;

/** What somebody is in a committee. */
public enum MemberRole {
    CHAIR,
    DEPUTY_CHAIR,
    MEMBER,
    DEPUTY_MEMBER,
    /** Heard, but without a vote as a rule (for example § 71 Abs. 7 NKomVG). */
    ADVISER;

    /** Whether whoever has it usually votes. */
    public boolean usuallyVotes() {
        return this != ADVISER;
    }
}
