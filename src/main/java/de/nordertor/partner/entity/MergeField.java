package de.nordertor.partner.entity;

/** What is chosen when two partners become one. Tags, addresses and everything that hangs on them come together anyway. */
public enum MergeField {
    NAME("partner.organization.name", false),
    TYPE("partner.organization.type", false),
    STATUS("partner.organization.status", false),
    SECTOR("partner.organization.sector", false),
    SIZE("partner.organization.size", false),
    WEB("partner.organization.web", false),
    EMAIL("partner.organization.email", false),
    PHONE("partner.organization.phone", false),
    REGISTER("partner.organization.register", false),
    RESPONSIBLE("partner.organization.responsible", false),
    MAIN_ADDRESS("partner.merge.mainAddress", false),
    NOTES("partner.organization.notes", true),
    MOTIVES("partner.engagement.motives", true),
    CAPACITY("partner.engagement.capacity", true),
    AVAILABILITY("partner.engagement.availability", true),
    LIMITS("partner.engagement.limits", true);

    private final String labelKey;
    private final boolean joinable;

    MergeField(String labelKey, boolean joinable) {
        this.labelKey = labelKey;
        this.joinable = joinable;
    }

    public String labelKey() {
        return labelKey;
    }

    /** Whether both texts may stand one below the other. */
    public boolean isJoinable() {
        return joinable;
    }
}
