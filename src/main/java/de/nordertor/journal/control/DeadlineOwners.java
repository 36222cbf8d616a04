package de.nordertor.journal.control;

import de.nordertor.identity.boundary.Departments;
import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.DeadlineInput;
import de.nordertor.journal.entity.DeadlineOwner;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may be asked to care for a deadline. */
@ApplicationScoped
public class DeadlineOwners {

    @Inject
    private Users users;

    @Inject
    private Departments departments;

    /** Somebody who is there, and a department that is; who cares for it already may have left meanwhile. */
    DeadlineOwner of(DeadlineInput input, DeadlineOwner before) {
        DeadlineOwner owner = DeadlineOwner.of(input.personId(), input.role(), input.departmentId());
        return owner.equals(before) ? before : requireThere(owner);
    }

    /** Somebody who is there, or a role in a department that is. */
    DeadlineOwner of(Long personId, Role role, Long departmentId) {
        return requireThere(DeadlineOwner.of(personId, role, departmentId));
    }

    private DeadlineOwner requireThere(DeadlineOwner owner) {
        if (owner.personId() != null
                && !users.find(owner.personId()).filter(PersonRow::active).isPresent()) {
            throw new InvalidInputException("journal.deadline.personGone");
        }
        if (owner.departmentId() != null) {
            departments.get(owner.departmentId());
        }
        return owner;
    }
}
