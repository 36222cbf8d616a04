package de.nordertor.identity.boundary;

import de.nordertor.identity.entity.Role;

/**
 * Who is meant: a person, or everybody in a role.
 *
 * @param personId null for a role
 * @param role null for a person
 * @param departmentId for which the role must be good; null for the whole town
 */
public record Addressee(Long personId, Role role, Long departmentId) {

    public Addressee {
        if ((personId == null) == (role == null)) {
            throw new IllegalArgumentException("a person or a role");
        }
    }

    public static Addressee person(Long id) {
        return new Addressee(id, null, null);
    }

    /** @param departmentId null for everybody in that role in the whole town */
    public static Addressee role(Role role, Long departmentId) {
        return new Addressee(null, role, departmentId);
    }
}
