package de.nordertor.identity.entity;

/**
 * A role and how far it goes.
 *
 * @param departmentId null for all departments
 */
public record GrantedRole(Role role, Long departmentId) {}
