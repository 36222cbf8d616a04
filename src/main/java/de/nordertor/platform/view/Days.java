package de.nordertor.platform.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as they stand in the address of a list, typed as in any form. */
public final class Days {

    private Days() {}

    /** Empty for what is no day. */
    public static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(DateConverter.parse(typed.strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
