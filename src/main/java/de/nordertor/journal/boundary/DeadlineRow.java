package de.nordertor.journal.boundary;

import de.nordertor.identity.entity.Role;
import de.nordertor.journal.entity.DayRule;
import de.nordertor.journal.entity.DeadlineDue;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.journal.entity.DeadlineState;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.SubjectRef;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A deadline in a list.
 *
 * @param dueOn as it was typed
 * @param effectiveOn the day that counts
 * @param person who cares for it; null where a role does
 * @param role null where a person cares for it
 * @param department of the role; may be null
 * @param waitsFor null where it waits for nobody
 * @param title of the thing; null where the person may not read it
 */
public record DeadlineRow(
        Long id,
        DeadlineKind kind,
        String what,
        LocalDate dueOn,
        LocalDate effectiveOn,
        DayRule rule,
        DeadlineState state,
        SubjectRef subject,
        String person,
        Role role,
        String department,
        Instant closedAt,
        String waitsFor,
        SubjectTitle title) {

    /** As the database has it. */
    public DeadlineRow(
            Long id,
            DeadlineKind kind,
            String what,
            LocalDate dueOn,
            LocalDate effectiveOn,
            DayRule rule,
            DeadlineState state,
            String subjectKind,
            Long subjectId,
            String person,
            Role role,
            String department,
            Instant closedAt,
            String waitsFor) {
        this(
                id,
                kind,
                what,
                dueOn,
                effectiveOn,
                rule,
                state,
                new SubjectRef(subjectKind, subjectId),
                person,
                role,
                department,
                closedAt,
                waitsFor,
                null);
    }

    public DeadlineRow titled(SubjectTitle newTitle) {
        return new DeadlineRow(
                id,
                kind,
                what,
                dueOn,
                effectiveOn,
                rule,
                state,
                subject,
                person,
                role,
                department,
                closedAt,
                waitsFor,
                newTitle);
    }

    public boolean isOpen() {
        return state == DeadlineState.OPEN;
    }

    public DeadlineDue due(LocalDate today) {
        return DeadlineDue.of(state, effectiveOn, today);
    }
}
