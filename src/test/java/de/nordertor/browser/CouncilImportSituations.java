package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages that take a sitting calendar and a table of members over. */
final class CouncilImportSituations {

    private static final String CALENDAR = String.join(
            "\r\n",
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "BEGIN:VEVENT",
            "UID:lage-1",
            "SUMMARY:Ausschuss für Stadtentwicklung",
            "DTSTART:20810601T180000",
            "LOCATION:Rathaus",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:lage-2",
            "SUMMARY:Sommerfest",
            "DTSTART;VALUE=DATE:20810602",
            "END:VEVENT",
            "END:VCALENDAR",
            "");
    private static final String TABLE = "Vorname;Nachname;Gremium;Funktion;Von\r\n"
            + "Frauke;Tabellenzeile;Ausschuss für Stadtentwicklung;Vorsitz;01.11.2026\r\n"
            + "Frauke;Tabellenzeile;Seniorenrunde;;31.02.2026\r\n";

    private CouncilImportSituations() {}

    static List<Situation> all() {
        return List.of(
                of("council/meeting-import", "gremien", "").bringing("sitzungen.ics", "text/calendar", CALENDAR),
                of("council/meeting-import", "gremien", "")
                        .bringing("sitzungen.ics", "text/calendar", CALENDAR)
                        .afterPressing("read"),
                of("council/member-import", "gremien", "").bringing("mandate.csv", "text/csv", TABLE),
                of("council/member-import", "gremien", "")
                        .bringing("mandate.csv", "text/csv", TABLE)
                        .afterPressing("read"));
    }
}
