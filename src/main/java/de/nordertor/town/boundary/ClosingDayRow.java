package de.nordertor.town.boundary;

import de.nordertor.platform.boundary.VersionedRow;
import de.nordertor.town.entity.DayRecurrence;
import java.time.LocalDate;

/**
 * A day on which this town hall is closed, or some in a row.
 *
 * @param id null for a new one
 * @param lastDay null for a single day
 * @param publicHoliday whether it is a holiday by law in this place
 */
public record ClosingDayRow(
        Long id,
        long version,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        DayRecurrence recurrence,
        boolean publicHoliday)
        implements VersionedRow {}
