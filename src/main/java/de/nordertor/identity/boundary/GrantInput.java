package de.nordertor.identity.boundary;

import de.nordertor.identity.entity.Role;

/**
 * A role as the form has it.
 *
 * @param departmentId null for all departments
 */
public record GrantInput(Role role, Long departmentId) {}
