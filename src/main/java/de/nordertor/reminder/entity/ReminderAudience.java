package de.nordertor.reminder.entity;

/** Who is reminded. */
public enum ReminderAudience {
    /** Whoever has to care for the thing. */
    RESPONSIBLE,
    /** The lead of whoever has to care for it, because nothing came of the reminders before. */
    LEAD
}
