package de.nordertor.reminder.entity;

/** What stands in the template of a mail until it is written: for example {@code {name}}. */
public enum MailWord {
    /** How many, and how many of them are overdue. */
    COUNT("anzahl"),
    /** How the only one stands to its day. */
    STATE("stand"),
    /** What the only one is about. */
    WHAT("was"),
    DATE("datum"),
    NAME("name"),
    TOWN("stadt"),
    /** The reminders themselves, each with its day and its page. */
    LIST("liste");

    private final String word;

    MailWord(String word) {
        this.word = word;
    }

    /** Without its braces. */
    public String word() {
        return word;
    }
}
