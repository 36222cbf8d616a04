package de.nordertor.council.entity;

/** What a committee is in law. */
public enum CommitteeKind {
    COUNCIL,
    /** The Verwaltungsausschuss; it never meets in public (§ 78 NKomVG). */
    MAIN_COMMITTEE,
    SPECIALIST_COMMITTEE,
    ADVISORY_BOARD;

    public boolean neverPublic() {
        return this == MAIN_COMMITTEE;
    }
}
