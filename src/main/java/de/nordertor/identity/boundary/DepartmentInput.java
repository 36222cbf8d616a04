package de.nordertor.identity.boundary;

/**
 * A department as the form has it.
 *
 * @param parentId null at the top
 */
public record DepartmentInput(String code, String name, Long parentId, boolean active) {}
