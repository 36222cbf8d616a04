package de.nordertor.platform.entity;

/**
 * Everything that needs a right. Which role has which permission is decided in one table of the identity room; the
 * boundaries only name the permission. {@link Scope#DEPARTMENT} permissions can be limited to one department.
 */
public enum Permission {
    /** Approved public papers. */
    PAPER_READ(Scope.DEPARTMENT),
    /** Approved non-public papers. */
    PAPER_READ_NON_PUBLIC(Scope.DEPARTMENT),
    /** Papers that are not approved yet, public or not. */
    PAPER_READ_DRAFT(Scope.DEPARTMENT),
    PAPER_WRITE(Scope.DEPARTMENT),
    PAPER_APPROVE(Scope.DEPARTMENT),
    PAPER_WITHDRAW(Scope.DEPARTMENT),
    /** Partners, their people and what was said with them. */
    PARTNER_READ(Scope.TOWN),
    PARTNER_WRITE(Scope.TOWN),
    /** What touches many partners at once: merge, import, bulk changes, and undoing them. */
    PARTNER_MANAGE(Scope.TOWN),
    /** Information, erasure and retention of personal data. */
    PARTNER_PROTECT(Scope.TOWN),
    /** Funding programmes, and how the town takes part in them. */
    PROGRAMME_READ(Scope.TOWN),
    PROGRAMME_WRITE(Scope.TOWN),
    /** Working groups, their members, and what they cover. */
    GROUP_READ(Scope.TOWN),
    GROUP_WRITE(Scope.TOWN),
    /** Ideas, who supports them, and sheets of good practice. */
    IDEA_READ(Scope.TOWN),
    IDEA_WRITE(Scope.TOWN),
    /** What becomes of an idea, and what is taken over from other towns. */
    IDEA_DECIDE(Scope.TOWN),
    /** Needs, offers, and what of them fits together. */
    MATCHING_READ(Scope.TOWN),
    MATCHING_WRITE(Scope.TOWN),
    /** How much each criterion counts when what fits is ranked. */
    MATCHING_MANAGE(Scope.TOWN),
    /** Cooperations, their partners, plans and results. */
    COOPERATION_READ(Scope.TOWN),
    COOPERATION_WRITE(Scope.TOWN),
    /** Agreeing, completing, carrying on and cancelling cooperations. */
    COOPERATION_DECIDE(Scope.TOWN),
    /** Changing and withdrawing what others noted, wherever the person may note at all. */
    JOURNAL_MANAGE(Scope.TOWN),
    MASTER_DATA_READ(Scope.TOWN),
    /** Municipality, departments, budget products, and everything else that is not the council's. */
    MASTER_DATA_WRITE(Scope.TOWN),
    /** Committees and kinds of paper. */
    COUNCIL_DATA_WRITE(Scope.TOWN),
    /** Showing papers, meetings and committees to the public, and taking them back. */
    PUBLICATION_DECIDE(Scope.TOWN),
    USER_ADMINISTER(Scope.TOWN),
    SETTINGS_ADMINISTER(Scope.TOWN),
    AUDIT_READ(Scope.TOWN),
    /** The outbox: what leaves by mail, what waits, and what could not be delivered. */
    MAIL_ADMINISTER(Scope.TOWN),
    OWN_ACCOUNT(Scope.TOWN);

    /** Whether a grant may be limited to one department. */
    public enum Scope {
        DEPARTMENT,
        TOWN
    }

    private final Scope scope;

    Permission(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }
}
