package de.nordertor.partner.entity;

import de.nordertor.platform.entity.InvalidInputException;
import java.time.LocalDate;

/** What dates of people and their roles have in common. */
final class ContactDates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private ContactDates() {}

    /** Both may be missing; an end before its beginning is refused with the key. */
    static void requireOrder(LocalDate from, LocalDate to, String refusal) {
        requirePlausible(from);
        requirePlausible(to);
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidInputException(refusal, from, to);
        }
    }

    private static void requirePlausible(LocalDate date) {
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            throw new InvalidInputException(
                    "partner.person.dateRange", date, String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
    }
}
