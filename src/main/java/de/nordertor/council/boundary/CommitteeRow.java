package de.nordertor.council.boundary;

import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.NamedRow;

/** A committee in a list and on its form; id null for a new one. */
public record CommitteeRow(
        Long id,
        long version,
        String name,
        CommitteeKind kind,
        Visibility defaultVisibility,
        int summonsPeriodDays,
        boolean active)
        implements NamedRow {}
