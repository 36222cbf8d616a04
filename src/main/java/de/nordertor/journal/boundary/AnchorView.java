package de.nordertor.journal.boundary;

import de.nordertor.journal.entity.AnchorEnd;
import de.nordertor.journal.entity.Distance;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * On which other date a deadline hangs, or hung.
 *
 * @param name null where the person may not know the other date; then distance and day are null as well
 * @param on where the other date was when the deadline was last counted from it
 * @param end why it does not hang on it any more; null while it does
 */
public record AnchorView(AnchorName name, Distance distance, LocalDate on, AnchorEnd end) implements Serializable {

    public boolean isHidden() {
        return name == null;
    }

    public boolean isHolding() {
        return end == null;
    }
}
