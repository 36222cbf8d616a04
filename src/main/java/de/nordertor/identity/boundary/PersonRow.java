package de.nordertor.identity.boundary;

import java.time.LocalDate;

/**
 * A person as colleagues see it: who gives information, and how to reach her or him.
 *
 * @param absentUntil the last day on which the person is not there; null for who is there today
 * @param deputy the name of who stands in for an absent person; null for nobody
 */
public record PersonRow(
        Long id,
        String displayName,
        String phone,
        String email,
        Long departmentId,
        boolean active,
        LocalDate absentUntil,
        String deputy) {}
