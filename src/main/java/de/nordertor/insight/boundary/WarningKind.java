package de.nordertor.insight.boundary;

/** Why a cooperation needs somebody's look, the most pressing first. */
public enum WarningKind {
    /** Something that was promised is overdue. */
    PROMISE_OVERDUE,
    /** It was to go on again by now. */
    REST_OVER,
    /** Nobody was in touch for longer than usual in this cooperation. */
    SILENT,
    /** Nobody speaks for a partner any more. */
    CONTACT_GONE,
    /** The agreement was sent and is not signed. */
    UNSIGNED,
    /** A day was moved again and again. */
    MOVED,
    /** Nothing is planned. */
    NO_NEXT_STEP
}
