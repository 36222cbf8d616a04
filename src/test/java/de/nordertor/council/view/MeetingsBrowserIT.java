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
        PageObject office = as("gremien").open("council/meetings").hasTitle("Sitzungen").inspect("meetings", "full");
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
}
