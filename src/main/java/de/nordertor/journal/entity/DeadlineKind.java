package de.nordertor.journal.entity;

import de.nordertor.reminder.entity.ReminderDays;

/** What a deadline is about. */
public enum DeadlineKind {
    NEXT_STEP(DayRule.KEEP, ReminderDays.of(3, 0)),
    TASK(DayRule.KEEP, ReminderDays.of(3, 0)),
    /** Something that the law or a contract demands. */
    DUTY(DayRule.BY_LAW, ReminderDays.of(14, 3, 0, -2)),
    /** Wiedervorlage: the thing is looked at again. */
    FOLLOW_UP(DayRule.NEXT, ReminderDays.of(0));

    private final DayRule usualRule;
    private final ReminderDays usualReminders;

    DeadlineKind(DayRule usualRule, ReminderDays usualReminders) {
        this.usualRule = usualRule;
        this.usualReminders = usualReminders;
    }

    /** What becomes of its day where nobody says otherwise. */
    public DayRule usualRule() {
        return usualRule;
    }

    /** When whoever cares for it is reminded where nobody says otherwise. */
    public ReminderDays usualReminders() {
        return usualReminders;
    }

    /** Whether somebody else is told when nothing becomes of it: what a person only wants to look at again is no duty to anybody. */
    public boolean isEscalated() {
        return this != FOLLOW_UP;
    }
}
