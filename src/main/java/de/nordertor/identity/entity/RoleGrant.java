package de.nordertor.identity.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A role that a person has, for one department and those below it, or for all. */
@Entity
@Table(name = "role_grant")
public class RoleGrant extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", nullable = false, updatable = false)
    private UserAccount user;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "department_id", updatable = false)
    private Department department;

    protected RoleGrant() {}

    RoleGrant(UserAccount user, Role role, Department department) {
        if (department != null && !role.isLimitable()) {
            throw new InvalidInputException("identity.grant.townOnly");
        }
        this.user = user;
        this.role = role;
        this.department = department;
    }

    public UserAccount getUser() {
        return user;
    }

    public Role getRole() {
        return role;
    }

    /** Null where the role is for all departments. */
    public Department getDepartment() {
        return department;
    }

    boolean isSame(Role otherRole, Department otherDepartment) {
        return role == otherRole && (department == null ? otherDepartment == null : department.equals(otherDepartment));
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return user.getLogin() + ": " + role + (department == null ? "" : " (" + department.getCode() + ")");
    }
}
