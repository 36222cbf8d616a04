package de.nordertor.platform.entity;

import java.time.LocalDate;

/**
 * Days from one to another, both included.
 *
 * @param from null for no beginning
 * @param to null for no end
 */
public record DayRange(LocalDate from, LocalDate to) {

    public static final DayRange ALWAYS = new DayRange(null, null);

    public boolean isAlways() {
        return from == null && to == null;
    }

    public boolean isEmpty() {
        return from != null && to != null && from.isAfter(to);
    }
}
