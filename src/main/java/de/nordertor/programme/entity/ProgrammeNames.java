package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the programme that funds an area was called over the years ("Soziale Stadt", then "Sozialer Zusammenhalt"). On no day
 * there are two names; days without any are possible.
 */
public record ProgrammeNames(List<ProgrammeNameContent> names) implements Serializable {

    public static final int MOST = 30;

    /** The earliest first. */
    public ProgrammeNames {
        names = names.stream()
                .sorted(Comparator.comparing(ProgrammeNameContent::first))
                .toList();
        if (names.size() > MOST) {
            throw new InvalidInputException("programme.areaName.tooMany", MOST);
        }
        for (int i = 1; i < names.size(); i++) {
            refuseOverlap(names.get(i - 1), names.get(i));
        }
    }

    private static void refuseOverlap(ProgrammeNameContent earlier, ProgrammeNameContent later) {
        if (earlier.overlaps(later) && later.validFrom() == null) {
            throw new InvalidInputException("programme.areaName.bothFirst", earlier.name(), later.name());
        }
        if (earlier.overlaps(later)) {
            throw new InvalidInputException(
                    "programme.areaName.overlaps", earlier.name(), later.name(), later.validFrom());
        }
    }

    /** Empty where the programme had no name on this day, as far as one knows. */
    public Optional<String> on(LocalDate day) {
        return names.stream().filter(name -> name.holdsOn(day)).findFirst().map(ProgrammeNameContent::name);
    }
}
