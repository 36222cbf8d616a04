package de.nordertor.identity.boundary;

/** A person as colleagues see it: who gives information, and how to reach her or him. */
public record PersonRow(Long id, String displayName, String phone, String email, Long departmentId, boolean active) {}
