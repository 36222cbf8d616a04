package de.nordertor.insight.entity.draft;

/** The parts of a report, in the order in which a reader expects them. */
public enum Section {
    LINK,
    AIM,
    DONE,
    PARTICIPANTS,
    RESULT,
    OUTLOOK;

    public String labelKey() {
        return "insight.section." + name();
    }
}
