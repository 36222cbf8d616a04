package de.nordertor.platform.entity;

/**
 * Everything an administrator can set. A value comes from, in this order: a system property or environment variable of
 * the server (fixed for good), the settings page (where {@link #isEditable()}), the default here.
 */
public enum Setting {
    /** Loads the demo town on a first start. Only the local start sets it. */
    DEMO("nordertor.demo", "false", false),
    /** Where attachments lie; a directory that every node of a cluster sees, and that the backup contains. */
    ATTACHMENTS_DIR("nordertor.attachments.dir", "", false),
    /** Where this node keeps its search index; a directory of its own on each node, that no backup need contain. */
    INDEX_DIR("nordertor.index.dir", "", false),
    /** The largest attachment, in bytes. */
    ATTACHMENT_MAX_BYTES("nordertor.attachment.max.bytes", "52428800", true),
    /** The largest mail that is filed, in bytes: its attachments are a third larger in it than by themselves. */
    MAIL_MAX_BYTES("nordertor.mail.max.bytes", "78643200", true),
    /** How people reach the application, for the links in mails: https://…/nordertor; without it mails have no links. */
    PUBLIC_URL("nordertor.public.url", "", false),
    /** Where everybody reaches the public side (https://…), from which all its addresses are made; without it it is closed. */
    PUBLIC_BASE_URL("nordertor.public.base.url"),
    /** The town's page with imprint, data protection and accessibility, to which every public page leads. */
    PUBLIC_IMPRINT_URL("nordertor.public.imprint.url"),
    /** How many days after a deadline has passed the lead is told. */
    REMINDER_ESCALATION_DAYS("nordertor.reminder.escalation.days", "5", 1, 365),
    /** How many days a mail that left, or was given up, keeps its addressee. */
    MAIL_KEEP_DAYS("nordertor.mail.keep.days", "90", 1, 3650),
    /** The largest table that is imported, in bytes; what is larger than 100 MB cannot be read at all. */
    IMPORT_MAX_BYTES("nordertor.import.max.bytes", "104857600", true),
    /** After how many wrong passwords in a row an account rests. */
    LOCKOUT_ATTEMPTS("nordertor.lockout.attempts", "5", true),
    /** How many wrong passwords one address may send before it rests. */
    LOCKOUT_ADDRESS_ATTEMPTS("nordertor.lockout.address.attempts", "50", true),
    /** How long a locked account or address rests, in minutes. */
    LOCKOUT_MINUTES("nordertor.lockout.minutes", "15", true),
    /** Addresses of the reverse proxies whose X-Forwarded-For is believed, separated by commas. */
    TRUSTED_PROXIES("nordertor.trusted.proxies", "", false),
    /** After how many minutes without a click a session ends. */
    SESSION_MINUTES("nordertor.session.minutes", "60", true),
    /** How many months after the last role has ended a person's data are proposed for erasure. */
    RETENTION_ROLE_MONTHS("nordertor.retention.role.months", "24", true),
    /** How many months after the last contact, or after the entry, a person's data are proposed for erasure. */
    RETENTION_CONTACT_MONTHS("nordertor.retention.contact.months", "24", true),
    /** After how many months needs and offers have to be confirmed again. */
    LISTING_CONFIRM_MONTHS("nordertor.listing.confirm.months", "3", 1, 60),
    /** How many working days a paper is co-signed before it is approved. */
    COUNCIL_CO_SIGNING_DAYS("nordertor.council.cosigning.days", "5", 0, 60),
    /** How many working days it takes to make up the invitation to a meeting from approved papers. */
    COUNCIL_PREPARATION_DAYS("nordertor.council.preparation.days", "2", 0, 60),
    /** What an hour of voluntary work in a cooperation is worth, in euro. */
    COOPERATION_HOUR_EUROS("nordertor.cooperation.hour.euros", "20", 1, 1000),
    /** The fewest characters of a new password. */
    PASSWORD_MIN_LENGTH("nordertor.password.min.length", "12", true),
    /** How much memory making or checking a password takes, in MiB; see RFC 9106 § 4. */
    PASSWORD_MEMORY_MIB("nordertor.password.memory.mib", "64", 19, 1024),
    /** How often that memory is gone through; see RFC 9106 § 4. */
    PASSWORD_PASSES("nordertor.password.passes", "3", 2, 20),
    /** How much each criterion counts when offers are ranked for a need; only the proportion matters. */
    MATCHING_COMMON_FIELDS("nordertor.matching.common.fields", "30", 0, 100),
    MATCHING_NEARNESS("nordertor.matching.nearness", "15", 0, 100),
    MATCHING_PERIOD_OVERLAP("nordertor.matching.period.overlap", "10", 0, 100),
    MATCHING_TIME_OVERLAP("nordertor.matching.time.overlap", "15", 0, 100),
    MATCHING_COVERAGE("nordertor.matching.coverage", "15", 0, 100),
    MATCHING_TARGET_GROUPS("nordertor.matching.target.groups", "10", 0, 100),
    MATCHING_FRESHNESS("nordertor.matching.freshness", "5", 0, 100);

    private static final long MOST = 999_999_999_999L;

    private final String key;
    private final String defaultValue;
    private final boolean editable;
    private final long least;
    private final long most;
    private final boolean address;

    /** An address; none is the default. */
    Setting(String key) {
        this(key, "", true, 0, 0, true);
    }

    Setting(String key, String defaultValue, boolean editable) {
        this(key, defaultValue, editable, 1, MOST);
    }

    Setting(String key, String defaultValue, long least, long most) {
        this(key, defaultValue, true, least, most);
    }

    Setting(String key, String defaultValue, boolean editable, long least, long most) {
        this(key, defaultValue, editable, least, most, false);
    }

    Setting(String key, String defaultValue, boolean editable, long least, long most, boolean address) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.editable = editable;
        this.least = least;
        this.most = most;
        this.address = address;
    }

    public String key() {
        return key;
    }

    public String defaultValue() {
        return defaultValue;
    }

    public boolean isEditable() {
        return editable;
    }

    /** Whether the settings page takes an address or nothing, instead of a number. */
    public boolean isAddress() {
        return address;
    }

    /** The smallest number that the settings page takes. */
    public long least() {
        return least;
    }

    /** The largest number that the settings page takes. */
    public long most() {
        return most;
    }
}
