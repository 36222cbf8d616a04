package de.nordertor.partner.control.merge;

import de.nordertor.platform.boundary.MovedRow;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.util.List;

/**
 * What a merge notes down, so that it can be undone.
 *
 * @param before of the one that remained
 * @param version of it after the merge, as is {@code profileVersion}; -1 without a profile
 */
public record UndoData(Known before, long version, long profileVersion, List<MovedRow> moved) {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    String text() {
        return JSON.toJson(this);
    }

    static UndoData of(String text) {
        return JSON.fromJson(text, UndoData.class);
    }
}
