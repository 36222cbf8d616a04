package de.nordertor.identity.boundary;

import de.nordertor.identity.entity.Role;

/**
 * A role to read.
 *
 * @param department code and name; null for all departments
 */
public record GrantRow(Role role, String department) {}
