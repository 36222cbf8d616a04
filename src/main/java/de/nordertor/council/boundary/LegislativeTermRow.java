package de.nordertor.council.boundary;

import de.nordertor.platform.boundary.VersionedRow;
import java.time.LocalDate;

/** An electoral term in a list and on its form; id null for a new one. */
public record LegislativeTermRow(Long id, long version, String name, LocalDate startsOn, LocalDate endsOn)
        implements VersionedRow {}
