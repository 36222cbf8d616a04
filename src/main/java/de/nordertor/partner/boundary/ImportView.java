package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.imports.ImportDecision;
import de.nordertor.partner.entity.imports.ImportKind;
import de.nordertor.partner.entity.imports.ImportMapping;
import de.nordertor.partner.entity.imports.ImportOutcome;
import de.nordertor.partner.entity.imports.ImportReading;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * An import as its page shows it.
 *
 * @param kinds how many rows the check found of each kind; empty before
 * @param outcomes what has become of how many rows; empty before
 * @param unknownTypes words by which the file calls kinds of partner and that nobody knows
 */
public record ImportView(
        ImportSummary summary,
        long fileSize,
        ImportReading reading,
        ImportMapping mapping,
        ImportDecision changedRule,
        ImportDecision doubtRule,
        Map<ImportKind, Integer> kinds,
        Map<ImportOutcome, Integer> outcomes,
        List<String> unknownTypes)
        implements Serializable {

    public int count(ImportKind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    public int count(ImportOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
