package de.nordertor.identity.boundary;

import de.nordertor.platform.boundary.VersionedRow;
import java.time.LocalDate;

/**
 * An absence in a list or a form.
 *
 * @param id null for one that does not exist yet
 * @param deputyId null where nobody stands in
 * @param deputy her or his name, to read only
 */
public record AbsenceRow(
        Long id,
        long version,
        Long personId,
        LocalDate firstDay,
        LocalDate lastDay,
        Long deputyId,
        String deputy,
        String note)
        implements VersionedRow {

    public boolean hasBegun(LocalDate today) {
        return !firstDay.isAfter(today);
    }

    public boolean isOver(LocalDate today) {
        return lastDay.isBefore(today);
    }
}
