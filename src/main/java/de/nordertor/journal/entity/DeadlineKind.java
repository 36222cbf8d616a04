package de.nordertor.journal.entity;

/** What a deadline is about. */
public enum DeadlineKind {
    NEXT_STEP(DayRule.KEEP),
    TASK(DayRule.KEEP),
    /** Something that the law or a contract demands. */
    DUTY(DayRule.BY_LAW),
    /** Wiedervorlage: the thing is looked at again. */
    FOLLOW_UP(DayRule.NEXT);

    private final DayRule usualRule;

    DeadlineKind(DayRule usualRule) {
        this.usualRule = usualRule;
    }

    /** What becomes of its day where nobody says otherwise. */
    public DayRule usualRule() {
        return usualRule;
    }
}
