package de.nordertor.council.view;

import com.microsoft.playwright.options.FilePayload;
import de.nordertor.TownDay;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The committee office takes over the sitting calendar and a table of members. */
class CouncilImportsBrowserIT extends BrowserTest {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String COMMITTEE = "Ausschuss für Stadtentwicklung";

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aCalendarIsShownBeforeItIsTakenAndItsMovedEventMovesTheMeeting() {
        LocalDate day = TownDay.today().plusDays(90);
        String place = "Kornspeicher " + unique;
        PageObject office = as("gremien").open("council/meetings").follow("Sitzungskalender einlesen");
        office.inspect("meeting-import", "begin").press("Datei lesen").notices("Bitte wählen Sie eine Datei.");
        upload("falsch.ics", "text/calendar", "PK nichts", StandardCharsets.UTF_8);
        office.press("Datei lesen").notices("kein Termin im Format iCalendar");
        upload("sitzungen.ics", "text/calendar", calendar(day, place), StandardCharsets.UTF_8);
        office.press("Datei lesen")
                .shows("Termine in der Datei: 3, davon zu übernehmen: 1")
                .shows("Neu: " + COMMITTEE + ", " + WRITTEN.format(day) + ", 18:00 Uhr, " + place)
                .shows("Kein Gremium, das in Gebrauch ist")
                .shows("ganztägig");
        office.inspect("meeting-import", "read").press("Übernehmen").notices("Sitzungen übernommen: 1");
        office.shows(place);

        LocalDate later = day.plusDays(7);
        office.follow("Sitzungskalender einlesen");
        upload("sitzungen.ics", "text/calendar", calendar(later, place), StandardCharsets.UTF_8);
        office.press("Datei lesen").shows("Geändert: ").shows("(bisher " + WRITTEN.format(day) + ", 18:00 Uhr");
        office.inspect("meeting-import", "moved").press("Übernehmen").notices("Sitzungen übernommen: 1");

        office.follow("Sitzungskalender einlesen");
        upload("sitzungen.ics", "text/calendar", calendar(later, place), StandardCharsets.UTF_8);
        office.press("Datei lesen").shows("davon zu übernehmen: 0, schon so eingetragen: 1");
        office.inspect("meeting-import", "same").press("Andere Datei").shows("Kalenderdatei");
    }

    @Test
    void aTableIsShownBeforeItIsTaken() {
        String table = "Vorname;Nachname;Fraktion;Gremium;Funktion;Von\r\n"
                + "Jörg;Müßig-" + unique + ";Bunte Liste;" + COMMITTEE + ";Vorsitz;01.11.2026\r\n"
                + "Änne;Müßig-" + unique + ";;Seniorenrunde;;01.11.2026\r\n"
                + "Änne;Müßig-" + unique + ";;" + COMMITTEE + ";;31.02.2026\r\n";
        PageObject office = as("gremien").open("council/members").follow("Tabelle einlesen");
        office.inspect("member-import", "begin");
        upload("mandate.csv", "text/csv", table, Charset.forName("windows-1252"));
        office.press("Datei lesen")
                .shows("Neue Person: Müßig-" + unique + ", Jörg, " + COMMITTEE + " (Vorsitz), 01.11.2026–")
                .shows("„Seniorenrunde“")
                .shows("„31.02.2026“ ist kein Tag");
        office.inspect("member-import", "read").press("Übernehmen").notices("Zeilen übernommen: 1");
        office.open("council/members?text=" + unique).shows("Müßig-" + unique + ", Jörg");

        office.follow("Tabelle einlesen");
        upload("mandate.csv", "text/csv", table, Charset.forName("windows-1252"));
        office.press("Datei lesen").shows("davon zu übernehmen: 0, schon so eingetragen: 1");
        office.inspect("member-import", "same");
    }

    private void upload(String name, String type, String content, Charset charset) {
        page().setInputFiles("input[type=file]", new FilePayload(name, type, content.getBytes(charset)));
    }

    private String calendar(LocalDate day, String place) {
        String date = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "BEGIN:VEVENT",
                "UID:a-" + unique,
                "SUMMARY:Sitzung: " + COMMITTEE,
                "DTSTART;TZID=Europe/Berlin:" + date + "T180000",
                "LOCATION:" + place,
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:b-" + unique,
                "SUMMARY:Sommerfest im Rathaus",
                "DTSTART:" + date + "T160000Z",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:c-" + unique,
                "SUMMARY:" + COMMITTEE + ", Bereisung",
                "DTSTART;VALUE=DATE:" + date,
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }
}
