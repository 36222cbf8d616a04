package de.nordertor.town.entity;

import de.nordertor.platform.entity.MessageKey;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day on which the town hall does not work, and why.
 *
 * @param called a text as it is, or a {@link MessageKey}
 */
public record DayOff(LocalDate day, Kind kind, Serializable called) implements Serializable {

    /** Why nobody works. */
    public enum Kind {
        HOLIDAY,
        WEEKEND,
        /** Only the town hall is closed; the law knows nothing of it. */
        CLOSED
    }

    /** Whether the law puts off what ends on it (§ 193 BGB, § 31 Abs. 3 VwVfG). */
    public boolean byLaw() {
        return kind != Kind.CLOSED;
    }
}
