package de.nordertor.programme.boundary;

import de.nordertor.programme.entity.ItemState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A development concept as a person may see it.
 *
 * @param programme what the programme was called on the day of the decision; null where nobody knows
 * @param lines goals, each followed by its measures
 * @param updates the latest first
 */
public record ConceptView(
        Long id,
        Long areaId,
        String areaName,
        String title,
        LocalDate decidedOn,
        String decidedBy,
        String programme,
        List<Line> lines,
        List<Update> updates,
        boolean mayWrite)
        implements Serializable {

    /** A goal or a measure. @param field the name of a goal's field of action; null for a measure */
    public record Line(Long id, boolean goal, String field, String title, ItemState state) implements Serializable {}

    /** What was told of a year, and who wrote it down when. */
    public record Update(int year, Instant recordedAt, String recordedBy, List<Entry> entries) implements Serializable {

        /** Null where the year does not tell of it. */
        public Entry of(Long itemId) {
            return entries.stream()
                    .filter(entry -> entry.itemId().equals(itemId))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What a year tells of a goal or a measure. @param title as it was called then */
    public record Entry(Long itemId, boolean goal, String title, ItemState outcome, String reason)
            implements Serializable {}
}
