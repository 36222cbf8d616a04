package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What describes an area, as it is accepted; its boundary is drawn apart.
 *
 * @param admittedOn since when it is funded; null where nobody knows
 * @param admittedUntil the last day; null for no end
 * @param departmentId who is responsible; null for nobody
 * @param populations the latest count first
 */
public record AreaContent(
        String name,
        LocalDate admittedOn,
        LocalDate admittedUntil,
        Long departmentId,
        String notes,
        List<ProgrammeNameContent> programmeNames,
        List<PopulationContent> populations)
        implements Serializable {

    public static final int NAME_LENGTH = 200;
    public static final int NOTES_LENGTH = 10_000;
    public static final int MOST_COUNTS = 100;

    public AreaContent {
        name = Text.requiredLine(name, NAME_LENGTH, "programme.area.name");
        notes = Text.block(notes, NOTES_LENGTH, "programme.area.notes");
        if (admittedOn != null && admittedUntil != null && admittedUntil.isBefore(admittedOn)) {
            throw new InvalidInputException("programme.area.endsBeforeStart", admittedOn, admittedUntil);
        }
        programmeNames = new ProgrammeNames(programmeNames).names();
        populations = populations.stream()
                .sorted(Comparator.comparing(PopulationContent::countedOn).reversed())
                .toList();
        if (populations.size() > MOST_COUNTS) {
            throw new InvalidInputException("programme.population.tooMany", MOST_COUNTS);
        }
        refuseTwoCounts(populations);
    }

    private static void refuseTwoCounts(List<PopulationContent> populations) {
        Set<LocalDate> days = new HashSet<>();
        for (PopulationContent count : populations) {
            if (!days.add(count.countedOn())) {
                throw new InvalidInputException("programme.population.twice", count.countedOn());
            }
        }
    }

    /** @throws InvalidInputException where people were counted on a day that has not come */
    public AreaContent requireCountedUntil(LocalDate today) {
        if (!populations.isEmpty() && populations.get(0).countedOn().isAfter(today)) {
            throw new InvalidInputException(
                    "programme.population.future", populations.get(0).countedOn());
        }
        return this;
    }

    public ProgrammeNames names() {
        return new ProgrammeNames(programmeNames);
    }
}
