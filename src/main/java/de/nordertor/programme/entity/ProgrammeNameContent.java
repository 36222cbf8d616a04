package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a programme is called for some time, as it is accepted.
 *
 * @param validFrom the first day; null for from the beginning
 * @param validTo the last day; null for no end
 */
public record ProgrammeNameContent(String name, LocalDate validFrom, LocalDate validTo) implements Serializable {

    public static final int NAME_LENGTH = 200;

    public ProgrammeNameContent {
        name = Text.requiredLine(name, NAME_LENGTH, "programme.areaName.name");
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new InvalidInputException("programme.areaName.endsBeforeStart", name, validFrom, validTo);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !first().isAfter(day) && !last().isBefore(day);
    }

    boolean overlaps(ProgrammeNameContent other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    LocalDate first() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }

    private LocalDate last() {
        return validTo == null ? LocalDate.MAX : validTo;
    }
}
