package de.nordertor.partner.control.imports;

import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.entity.imports.ImportDecision;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.partner.entity.imports.ImportKind;
import de.nordertor.partner.entity.imports.ImportOutcome;
import java.util.List;
import java.util.Map;

/**
 * A row as it waits to be imported, or to be undone.
 *
 * @param decision null where the rule decides
 * @param outcome null until something has become of it
 * @param partnerVersion the version in which the import left the partner
 * @param before what stood in the fields that it changed
 */
record StoredRow(
        int number,
        ImportKind kind,
        ImportDecision decision,
        ImportOutcome outcome,
        Long partnerId,
        Long partnerVersion,
        Integer twinRow,
        Map<ImportField, String> values,
        Map<ImportField, String> before,
        List<ImportMessage> messages) {

    /** The same, with the version that its partner has after a later row on it was undone. */
    StoredRow following(ImportUndoing.Moved moved) {
        if (moved == null || partnerVersion == null || partnerVersion != moved.left()) {
            return this;
        }
        return new StoredRow(
                number, kind, decision, outcome, partnerId, moved.now(), twinRow, values, before, messages);
    }
}
