package de.nordertor.insight.boundary;

import de.nordertor.cooperation.entity.CooperationState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A cooperation that needs somebody's look.
 *
 * @param responsible who looks after it; null for nobody
 * @param nextOn the day of the next open deadline on it; null where nothing is planned
 * @param warnings the most pressing first, never empty
 */
public record Stalled(
        Long id, String title, CooperationState state, String responsible, LocalDate nextOn, List<Warning> warnings)
        implements Serializable {

    public Stalled {
        warnings = List.copyOf(warnings);
    }
}
