package de.nordertor.insight.boundary;

import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.platform.boundary.VersionedRow;

/**
 * The block of a kind of fact.
 *
 * @param own whether the town has words of its own for it
 * @param usable whether sentences can be written with them; true for the delivered ones
 * @param text its own, or the delivered one
 * @param delivered the delivered one
 */
public record ReportBlockRow(
        Long id, long version, FactKind kind, boolean own, boolean usable, String text, String delivered)
        implements VersionedRow {}
