package de.nordertor.identity.view;

import de.nordertor.identity.boundary.GrantInput;
import de.nordertor.identity.entity.Role;
import java.io.Serializable;

/** One line of the roles in the form of an account. */
public class GrantField implements Serializable {

    private static final long serialVersionUID = 1L;

    private Role role;
    private Long departmentId;

    static GrantField of(GrantInput input) {
        GrantField field = new GrantField();
        field.role = input.role();
        field.departmentId = input.departmentId();
        return field;
    }

    GrantInput input() {
        return new GrantInput(role, departmentId);
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }
}
