package de.nordertor.platform.control;

import java.sql.Date;
import java.time.LocalDate;

/** A DATE of a native query: it comes as the one or the other type, as the driver likes. */
public final class SqlDay {

    private SqlDay() {}

    /** @param column null stays null */
    public static LocalDate of(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
