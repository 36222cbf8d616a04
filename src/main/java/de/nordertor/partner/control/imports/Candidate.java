package de.nordertor.partner.control.imports;

import de.nordertor.partner.entity.imports.ImportField;
import java.util.EnumMap;
import java.util.Map;

/**
 * A partner of the register that a row may mean.
 *
 * @param values what is stored of it
 */
record Candidate(Long id, Map<ImportField, String> values) {

    /** A merged one keeps the keys of both, of which only one is read. */
    Candidate with(ImportField field, String value) {
        Map<ImportField, String> all = new EnumMap<>(values);
        all.put(field, value);
        return new Candidate(id, all);
    }

    /** Whether it is beyond doubt the one that the row means. */
    boolean isCertain(Map<ImportField, String> row) {
        if (same(row, ImportField.EXTERNAL_KEY)) {
            return true;
        }
        boolean sameName = RowKeys.sameText(row.get(ImportField.NAME), values.get(ImportField.NAME));
        return sameName && (same(row, ImportField.REGISTER_NUMBER) || isAtSamePlace(row));
    }

    private boolean isAtSamePlace(Map<ImportField, String> row) {
        boolean samePostalCode = row.get(ImportField.POSTAL_CODE) == null
                ? values.get(ImportField.POSTAL_CODE) == null
                : row.get(ImportField.POSTAL_CODE).equals(values.get(ImportField.POSTAL_CODE));
        return samePostalCode && agrees(row, ImportField.STREET) && agrees(row, ImportField.CITY);
    }

    /** Nothing said, or the same. */
    private boolean agrees(Map<ImportField, String> row, ImportField field) {
        return row.get(field) == null
                || values.get(field) == null
                || RowKeys.sameText(row.get(field), values.get(field));
    }

    private boolean same(Map<ImportField, String> row, ImportField field) {
        return RowKeys.sameText(row.get(field), values.get(field));
    }

    /** What the row would change; words are added and never taken away. */
    Map<ImportField, String> changes(Map<ImportField, String> row) {
        return PartnerPatch.changes(values, row);
    }
}
