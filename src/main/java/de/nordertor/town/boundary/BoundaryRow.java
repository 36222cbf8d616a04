package de.nordertor.town.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * The programme's boundary as its page shows it.
 *
 * @param drawnAt null while there is none, like the names
 * @param polygons how many pieces it has
 * @param points how many places its lines have
 */
public record BoundaryRow(long version, String fileName, Instant drawnAt, String drawnBy, int polygons, int points)
        implements Serializable {

    public boolean drawn() {
        return drawnAt != null;
    }
}
