package de.nordertor.council.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody is asked to co-sign.
 *
 * @param personId who is meant; another one where the current person stands in
 */
public record CoSignatureRow(
        Long id, String subject, String typeName, String departmentName, LocalDate dueOn, Long personId, String person)
        implements Serializable {}
