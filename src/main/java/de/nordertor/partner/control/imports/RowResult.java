package de.nordertor.partner.control.imports;

import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.partner.entity.imports.ImportOutcome;
import java.util.List;
import java.util.Map;

/** What became of a row; before is null where nothing was changed. */
record RowResult(
        int number,
        ImportOutcome outcome,
        Long partnerId,
        Long partnerVersion,
        Map<ImportField, String> before,
        List<ImportMessage> messages) {

    static RowResult nothing(StoredRow row, ImportOutcome outcome, List<ImportMessage> messages) {
        return new RowResult(row.number(), outcome, row.partnerId(), null, null, messages);
    }
}
