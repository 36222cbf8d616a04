package de.nordertor.council.view;

import de.nordertor.TownDay;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The committee office plans a meeting, and everybody sees until when a paper has to be where. */
class MeetingsBrowserIT extends BrowserTest {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Test
    void aMeetingIsPlannedAndShowsWhatHasToBeDoneUntilWhen() {
        String place = "Ratssaal " + UUID.randomUUID();
        LocalDate day = TownDay.today().plusDays(70);
        PageObject office =
                as("gremien").open("council/meetings").hasTitle("Sitzungen").inspect("meetings", "full");
        office.follow("Sitzung planen").inspect("meeting-edit", "new-committee");
        office.choose("Gremium", "Ausschuss für Stadtentwicklung")
                .fill("Tag der Sitzung", WRITTEN.format(day))
                .fill("Beginn", "18 Uhr 30")
                .fill("Ort", place)
                .press("Speichern");
        office.complainsAbout("Beginn", "Beginn").inspect("meeting-edit", "error");
        office.fill("Beginn", "18:30").press("Speichern").notices("Die Sitzung ist gespeichert.");
        office.shows("Bis wann eine Vorlage wo sein muss").shows(place).inspect("council-meeting", "planned");
        office.fill("Eingeladen am", WRITTEN.format(TownDay.today())).press("Als eingeladen kennzeichnen");
        office.notices("Zu der Sitzung ist eingeladen.");
        office.press("Hat stattgefunden").notices("Dieser Tag liegt in der Zukunft.");
        office.fill("Grund der Absage", "Grippe").press("Sitzung absagen").notices("Die Sitzung ist abgesagt.");
        office.shows("Grippe").inspect("council-meeting", "cancelled");

        PageObject reader = as("lesen").open("council/meetings?state=CANCELLED").shows(place);
        reader.inspect("meetings", "filtered");
    }

    @Test
    void aMandateIsEnteredAndFoundInItsCommittee() {
        String name = "Nöldeke-" + UUID.randomUUID().toString().substring(0, 8);
        PageObject office = as("gremien").open("council/members").hasTitle("Mandatsträger");
        office.inspect("members", "full").follow("Person eintragen").inspect("member", "new");
        office.fill("Vorname", "Frauke").fill("Nachname", name).fill("Fraktion", "Bunte Liste");
        office.press("Gremium hinzufügen").choose("Gremium", "Ausschuss für Stadtentwicklung");
        office.press("Speichern").notices("Ab wann gehört die Person dazu?").inspect("member", "error");
        office.fill("Von", WRITTEN.format(TownDay.today())).press("Speichern").notices("ist gespeichert");
        office.choose("Gremium", "Ausschuss für Stadtentwicklung")
                .press("Filtern")
                .shows(name);
    }

    @Test
    void anElectoralTermIsEntered() {
        PageObject office = as("gremien").open("council/terms").hasTitle("Wahlperioden");
        office.inspect("terms", "full").follow("Wahlperiode eintragen").inspect("term", "new");
        office.fill("Name", "Wahlperiode 2071–2076")
                .fill("Beginnt am", "01.11.2071")
                .fill("Endet am", "31.10.2071");
        office.press("Speichern").notices("endet nicht nach ihrem Beginn");
        office.fill("Endet am", "31.10.2076")
                .press("Speichern")
                .notices("ist gespeichert")
                .shows("01.11.2071");
    }
}
