package de.nordertor.journal.entity;

import de.nordertor.identity.entity.GrantedRole;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * Who has to care for a deadline: one person, or everybody with a role in a department (without a department for the roles of
 * the whole town). Its key is what lists look for: one index finds what is a person's own and what is a role's.
 */
@Embeddable
public class DeadlineOwner {

    @Column(name = "owner_person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_role")
    private Role role;

    @Column(name = "owner_department_id")
    private Long departmentId;

    @Column(name = "owner_key", nullable = false)
    private String key;

    protected DeadlineOwner() {}

    private DeadlineOwner(Long personId, Role role, Long departmentId, String key) {
        this.personId = personId;
        this.role = role;
        this.departmentId = departmentId;
        this.key = key;
    }

    public static DeadlineOwner person(Long personId) {
        return new DeadlineOwner(Objects.requireNonNull(personId), null, null, key(personId));
    }

    /** @param departmentId null for a role of the whole town, and only for such */
    public static DeadlineOwner role(Role role, Long departmentId) {
        if (role.isLimitable() && departmentId == null) {
            throw new InvalidInputException("journal.deadline.departmentRequired");
        }
        Long department = role.isLimitable() ? departmentId : null;
        return new DeadlineOwner(null, role, department, key(new GrantedRole(role, department)));
    }

    /** @throws InvalidInputException unless it is either a person or a role */
    public static DeadlineOwner of(Long personId, Role role, Long departmentId) {
        if (personId == null && role == null) {
            throw new InvalidInputException("journal.deadline.ownerRequired");
        }
        if (personId != null && role != null) {
            throw new InvalidInputException("journal.deadline.oneOwner");
        }
        return personId == null ? role(role, departmentId) : person(personId);
    }

    /** The key of what is owned by this person. */
    public static String key(Long personId) {
        return "PERSON:" + personId;
    }

    /** The key of what is owned by this role. */
    public static String key(GrantedRole role) {
        return role.departmentId() == null ? role.role().name() : role.role() + ":" + role.departmentId();
    }

    public Long personId() {
        return personId;
    }

    public Role role() {
        return role;
    }

    public Long departmentId() {
        return departmentId;
    }

    public String key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeadlineOwner that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return key;
    }
}
