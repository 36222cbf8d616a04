package de.nordertor.journal.entity;

import de.nordertor.platform.entity.InvalidInputException;
import java.time.LocalDate;

/** Which days something may be due on. */
final class DueDate {

    static final int LAST_YEAR = 2199;
    private static final int FIRST_YEAR = 1946;

    private DueDate() {}

    /** @throws InvalidInputException for none, and for one that nobody can mean */
    static LocalDate valid(LocalDate date) {
        if (date == null) {
            throw new InvalidInputException("journal.deadline.dateRequired");
        }
        if (!isPossible(date)) {
            throw new InvalidInputException("journal.deadline.dateRange");
        }
        return date;
    }

    static boolean isPossible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }
}
