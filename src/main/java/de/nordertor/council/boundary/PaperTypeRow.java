package de.nordertor.council.boundary;

import de.nordertor.platform.boundary.NamedRow;

/**
 * A kind of paper in a list and on its form; id null for a new one.
 *
 * @param pattern see {@link de.nordertor.council.entity.NumberPattern}
 */
public record PaperTypeRow(
        Long id,
        long version,
        String code,
        String name,
        String pattern,
        boolean resolution,
        boolean coSigning,
        boolean active)
        implements NamedRow {}
