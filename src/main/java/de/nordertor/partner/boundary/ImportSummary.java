package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.imports.ImportState;
import java.io.Serializable;
import java.time.Instant;

/** An import in a list. */
public record ImportSummary(
        Long id,
        String fileName,
        ImportState state,
        ImportActivity activity,
        int totalRows,
        int doneRows,
        String person,
        Instant createdAt)
        implements Serializable {}
