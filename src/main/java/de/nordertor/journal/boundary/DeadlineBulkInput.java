package de.nordertor.journal.boundary;

import de.nordertor.identity.entity.Role;
import de.nordertor.platform.entity.ListQuery;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is to become of many deadlines at once, as its form has it.
 *
 * @param personId who cares for them from now on; null where a role does, or where that stays
 * @param role who cares for them from now on; null where a person does, or where that stays
 * @param departmentId of the role; null for the roles of the whole town
 * @param moveTo their new day; null where each keeps its own
 * @param moveReason why they are moved
 * @param done whether they are done
 */
public record DeadlineBulkInput(
        Long personId, Role role, Long departmentId, LocalDate moveTo, String moveReason, boolean done)
        implements Serializable {

    private static final String PERSON = "person";
    private static final String ROLE = "role";
    private static final String DEPARTMENT = "department";
    private static final String MOVE_TO = "moveTo";
    private static final String MOVE_REASON = "moveReason";
    private static final String DONE = "done";

    /** Whether somebody else cares for them from now on. */
    public boolean handsOver() {
        return personId != null || role != null;
    }

    public boolean moves() {
        return moveTo != null;
    }

    public boolean changesNothing() {
        return !handsOver() && !moves() && !done;
    }

    /** As it is kept while the change goes on. */
    public String text() {
        return ListQuery.parse("")
                .with(PERSON, text(personId))
                .with(ROLE, text(role))
                .with(DEPARTMENT, text(departmentId))
                .with(MOVE_TO, text(moveTo))
                .with(MOVE_REASON, moveReason)
                .with(DONE, done ? text(true) : null)
                .toString();
    }

    /** From the text that it was kept as. */
    public static DeadlineBulkInput of(String text) {
        ListQuery query = ListQuery.parse(text);
        String role = query.first(ROLE);
        String moveTo = query.first(MOVE_TO);
        return new DeadlineBulkInput(
                number(query.first(PERSON)),
                role == null ? null : Role.valueOf(role),
                number(query.first(DEPARTMENT)),
                moveTo == null ? null : LocalDate.parse(moveTo),
                query.first(MOVE_REASON),
                query.first(DONE) != null);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static Long number(String text) {
        return text == null ? null : Long.valueOf(text);
    }
}
