package de.nordertor.identity.boundary;

import de.nordertor.identity.control.DepartmentRepository;
import de.nordertor.identity.control.UserAccountRepository;
import de.nordertor.identity.entity.Department;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The departments, as the administrator keeps them. */
@Stateless
@Permitted(Permission.MASTER_DATA_WRITE)
public class DepartmentAdministration {

    @Inject
    private DepartmentRepository departments;

    @Inject
    private UserAccountRepository accounts;

    /** For the list of those who keep them. */
    public void requireWrite() {
        // the interceptor has done it
    }

    /** What the form shows: the department, or with null the usual values of a new one. */
    public DepartmentRow form(Long id) {
        return id == null
                ? new DepartmentRow(null, 0, null, null, null, true)
                : departments.findRow(id).orElseThrow(() -> new NotFoundException("identity.department.notFound"));
    }

    /** The id of the new department. */
    public Long create(DepartmentInput input) {
        Department department = new Department(input.code(), input.name(), parent(input));
        requireFree(department);
        departments.add(department);
        accounts.renewAllProfiles();
        return department.getId();
    }

    /** @param version as the form was opened with; another one means that somebody else was faster */
    public void change(Long id, long version, DepartmentInput input) {
        Department department = departments.get(id);
        if (department.getVersion() != version) {
            throw new ConflictException("identity.department.conflict");
        }
        department.rename(input.code(), input.name());
        requireFree(department);
        department.moveBelow(parent(input));
        if (input.active()) {
            department.reopen();
        } else {
            requireNothingOpenBelow(id);
            department.close();
        }
        departments.flush();
        accounts.renewAllProfiles();
    }

    private Department parent(DepartmentInput input) {
        return input.parentId() == null ? null : departments.get(input.parentId());
    }

    private void requireFree(Department department) {
        departments
                .findRowByCode(department.getCode())
                .filter(other -> !other.id().equals(department.getId()))
                .ifPresent(other -> {
                    throw new ConflictException("identity.department.code.taken");
                });
    }

    private void requireNothingOpenBelow(Long id) {
        if (departments.hasActiveChildren(id)) {
            throw new IllegalStepException("identity.department.close.children");
        }
    }
}
