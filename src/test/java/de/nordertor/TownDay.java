package de.nordertor;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day as the town counts it: for an hour or two each night it is another one than where the build runs. */
public final class TownDay {

    private static final ZoneId TOWN = ZoneId.of("Europe/Berlin");

    private TownDay() {}

    public static LocalDate today() {
        return LocalDate.now(TOWN);
    }
}
