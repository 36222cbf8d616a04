package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.ViewAudience;

/**
 * A saved view as its form has it.
 *
 * @param id null for a new one
 * @param query filters and order as in the list's address
 * @param columns the choice of columns; null for each reader's own
 * @param opening whether the list opens with it for this person
 */
public record SavedViewInput(
        Long id,
        long version,
        String listPath,
        String name,
        String query,
        String columns,
        ViewAudience audience,
        boolean opening)
        implements VersionedRow {}
