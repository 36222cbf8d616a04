package de.nordertor.partner.control.imports;

import de.nordertor.partner.entity.imports.ImportField;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a row changes of a partner: the fields that it fills, and no other. */
final class PartnerPatch {

    private static final Set<ImportField> WHERE =
            EnumSet.of(ImportField.STREET, ImportField.HOUSE_NUMBER, ImportField.POSTAL_CODE, ImportField.CITY);

    private PartnerPatch() {}

    /** The new values by field; null where a field becomes empty. */
    static Map<ImportField, String> changes(Map<ImportField, String> stored, Map<ImportField, String> row) {
        Map<ImportField, String> changes = new EnumMap<>(ImportField.class);
        row.forEach((field, value) -> {
            String wanted =
                    ImportField.SEVERAL.contains(field) ? PartnerValues.united(stored.get(field), value) : value;
            if (!wanted.equals(stored.get(field))) {
                changes.put(field, wanted);
            }
        });
        boolean moves = changes.keySet().stream().anyMatch(WHERE::contains) && stored.containsKey(ImportField.CITY);
        if (moves && !row.containsKey(ImportField.LATITUDE) && stored.containsKey(ImportField.LATITUDE)) {
            // the position of the old place is none of the new one
            changes.put(ImportField.LATITUDE, null);
            changes.put(ImportField.LONGITUDE, null);
        }
        return changes;
    }

    /** What stands in the same fields now, so that it can be put back. */
    static Map<ImportField, String> before(Map<ImportField, String> stored, Map<ImportField, String> changes) {
        Map<ImportField, String> before = new EnumMap<>(ImportField.class);
        changes.keySet().forEach(field -> before.put(field, stored.get(field)));
        return before;
    }

    /** All values after the changes. */
    static Map<ImportField, String> after(Map<ImportField, String> stored, Map<ImportField, String> changes) {
        Map<ImportField, String> after = new EnumMap<>(stored);
        changes.forEach((field, value) -> {
            if (value == null) {
                after.remove(field);
            } else {
                after.put(field, value);
            }
        });
        return after;
    }
}
