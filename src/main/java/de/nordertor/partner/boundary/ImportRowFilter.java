package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.imports.ImportKind;
import de.nordertor.partner.entity.imports.ImportOutcome;

/** What narrows the rows of an import; null means no restriction. */
public record ImportRowFilter(ImportKind kind, ImportOutcome outcome) {}
