package de.nordertor.journal.boundary;

import de.nordertor.identity.entity.Role;
import de.nordertor.journal.entity.DayRule;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.reminder.entity.ReminderDays;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The form of a deadline as a person fills it in.
 *
 * @param dueOn as it is typed; by the rule another day may count; null where it is counted from another date
 * @param anchor from which other date the day is counted
 * @param rule null for what is usual for the kind
 * @param repetition whether and how it comes again
 * @param reminders when whoever cares for it is reminded; null for what is usual for the kind
 * @param personId who cares for it; null where a role does
 * @param role null where a person cares for it
 * @param departmentId of the role; null for a person and for the roles of the whole town
 */
public record DeadlineInput(
        DeadlineKind kind,
        String what,
        LocalDate dueOn,
        AnchorInput anchor,
        DayRule rule,
        RepetitionInput repetition,
        ReminderDays reminders,
        Long personId,
        Role role,
        Long departmentId)
        implements Serializable {

    public DeadlineInput {
        anchor = anchor == null ? AnchorInput.NONE : anchor;
    }

    /** Once, with the rule and the reminders that are usual for its kind. */
    public DeadlineInput(DeadlineKind kind, String what, LocalDate dueOn, Long personId, Role role, Long departmentId) {
        this(kind, what, dueOn, null, RepetitionInput.NONE, null, personId, role, departmentId);
    }

    /** On a typed day. */
    public DeadlineInput(
            DeadlineKind kind,
            String what,
            LocalDate dueOn,
            DayRule rule,
            RepetitionInput repetition,
            ReminderDays reminders,
            Long personId,
            Role role,
            Long departmentId) {
        this(kind, what, dueOn, AnchorInput.NONE, rule, repetition, reminders, personId, role, departmentId);
    }

    public DeadlineInput hangingOn(AnchorInput otherDate) {
        return new DeadlineInput(
                kind, what, null, otherDate, rule, repetition, reminders, personId, role, departmentId);
    }
}
