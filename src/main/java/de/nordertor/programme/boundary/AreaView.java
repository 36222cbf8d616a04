package de.nordertor.programme.boundary;

import de.nordertor.programme.entity.AreaContent;
import de.nordertor.programme.entity.PopulationContent;
import java.io.Serializable;
import java.time.Instant;

/**
 * An area as a person may see it.
 *
 * @param programme what the programme is called today; null where it has no name now
 * @param department who is responsible; null for nobody
 * @param drawnAt null while it has no boundary, like the name
 */
public record AreaView(
        Long id,
        AreaContent content,
        String programme,
        String department,
        Instant drawnAt,
        String drawnBy,
        boolean mayWrite)
        implements Serializable {

    /** The latest count; null before the first. */
    public PopulationContent population() {
        return content.populations().isEmpty() ? null : content.populations().get(0);
    }
}
