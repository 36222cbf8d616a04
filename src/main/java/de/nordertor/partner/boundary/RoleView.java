package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.RoleContent;
import java.io.Serializable;

/**
 * What a person is in an organisation, as a form shows it.
 *
 * @param id null for a new one
 * @param lockVersion as the form was opened with
 */
public record RoleView(
        Long id,
        long lockVersion,
        Long personId,
        String personName,
        Long organizationId,
        String organizationName,
        RoleContent content)
        implements Serializable {}
