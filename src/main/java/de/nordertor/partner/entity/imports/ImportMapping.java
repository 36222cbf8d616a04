package de.nordertor.partner.entity.imports;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Which column says what.
 *
 * @param columns the number of the column for each field that has one; the first is 0
 * @param defaultTypeId the kind of partner where a row names none; null for none
 * @param typeWords the kinds that the file calls by words of its own
 */
public record ImportMapping(Map<ImportField, Integer> columns, Long defaultTypeId, Map<String, Long> typeWords)
        implements Serializable {

    public ImportMapping(Map<ImportField, Integer> columns, Long defaultTypeId) {
        this(columns, defaultTypeId, Map.of());
    }

    public ImportMapping {
        Map<ImportField, Integer> copy = new EnumMap<>(ImportField.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
        typeWords = Map.copyOf(typeWords);
    }

    public boolean has(ImportField field) {
        return columns.containsKey(field);
    }

    /** The same with more words for kinds of partner. */
    public ImportMapping withTypeWords(Map<String, Long> more) {
        Map<String, Long> all = new HashMap<>(typeWords);
        all.putAll(more);
        return new ImportMapping(columns, defaultTypeId, all);
    }
}
