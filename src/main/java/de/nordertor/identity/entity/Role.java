package de.nordertor.identity.entity;

/** What a person does in the town. What a role may do stands in {@link RolePermissions} and nowhere else. */
public enum Role {
    QUARTER_MANAGEMENT(true),
    EDITOR(true),
    DEPARTMENT_LEAD(true),
    MAYOR(false),
    COMMITTEE_OFFICE(false),
    READER(true),
    ADMINISTRATOR(false);

    private final boolean limitable;

    Role(boolean limitable) {
        this.limitable = limitable;
    }

    /** Whether the role can be granted for one department; the others are always for the whole town. */
    public boolean isLimitable() {
        return limitable;
    }
}
