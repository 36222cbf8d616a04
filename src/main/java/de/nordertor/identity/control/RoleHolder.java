package de.nordertor.identity.control;

import de.nordertor.identity.entity.Role;

/**
 * That a person has a role.
 *
 * @param departmentId null for all departments
 */
public record RoleHolder(Long personId, Role role, Long departmentId) {}
