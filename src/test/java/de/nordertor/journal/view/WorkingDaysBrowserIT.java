package de.nordertor.journal.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import org.junit.jupiter.api.Test;

/** The demo town lies in Lower Saxony. 31 October 2031 is a Friday, 19 February 2031 a Wednesday. */
class WorkingDaysBrowserIT extends BrowserTest {

    private final String unique = Long.toString(System.nanoTime(), 36);

    @Test
    void anAdministratorClosesTheTownHallAndOpensItAgain() {
        String outing = "Betriebsausflug " + unique;
        PageObject admin =
                as("admin").open("town/working-days").shows("Heiligabend").shows("Ostermontag");
        admin.shows("jedes Jahr im selben Abstand zu Ostern").inspect("working-days", "full");
        admin.follow("Schließtag eintragen").inspect("closing-day", "new");
        admin.fill("Name", outing)
                .fill("Tag", "19.02.2031")
                .fill("Bis", "18.02.2031")
                .press("Speichern");
        admin.notices("Der letzte Tag liegt vor dem ersten.").inspect("closing-day", "error");
        assertThat(admin.field("Name")).hasValue(outing);
        admin.fill("Bis", "20.02.2031").press("Speichern").notices("„" + outing + "“ ist gespeichert.");
        admin.shows("19.02.2031 bis 20.02.2031").follow(outing).inspect("closing-day", "full");
        admin.open("platform/calendar?month=2031-02").shows(outing).inspect("calendar", "closed");
        admin.open("town/working-days").follow(outing).press("Entfernen").notices("„" + outing + "“ ist entfernt.");
        admin.choose("Land", "Niedersachsen").press("Speichern").notices("Das Land ist gespeichert.");
    }

    @Test
    void aDeadlineOnAHolidaySaysUntilWhenItCountsAndWhy() {
        String what = "Verwendungsnachweis " + unique;
        String why = "Fällt auf Reformationstag (31.10.2031); gilt bis Montag, 03.11.2031.";
        PageObject page = as("leitung").open("partner/organizations");
        String partner = page().locator("td a[href*='partner/organization?id=']")
                .first()
                .getAttribute("href")
                .replaceFirst(".*id=(\\d+).*", "$1");
        page.open("journal/deadline?kind=PartnerOrganization&subject=" + partner)
                .choose("Art", "Pflicht")
                .fill("Was ist zu tun?", what)
                .fill("Fällig am", "31.10.2031")
                .press("Frist setzen");
        page.notices("ist für den 03.11.2031 gesetzt. " + why);
        page.open("journal/deadlines?due=LATER").shows("03.11.2031").follow(what);
        page.shows(why).inspect("deadline", "day-off");
        page.choose("Wenn der Tag frei ist", "vorheriger Arbeitstag")
                .press("Speichern")
                .notices("ist gespeichert");
        page.shows("gilt bis Donnerstag, 30.10.2031.").shows("Wenn frei ist: nächster Werktag");
        page.open("platform/calendar?month=2031-10")
                .shows("Reformationstag")
                .shows(what)
                .inspect("calendar", "holiday");
        page.open("journal/deadlines?due=LATER").follow(what);
        page.choose("Kommt wieder", "monatlich")
                .fill("Letzter Tag", "01.01.2031")
                .press("Speichern");
        page.notices("Der letzte Tag liegt vor dem Tag der Frist.").inspect("deadline", "repetition-error");
        page.fill("Letzter Tag", "30.11.2031").press("Speichern").notices("ist gespeichert");
        page.shows("jeden Monat bis 30.11.2031").press("Erledigt").notices("Die nächste gilt bis 28.11.2031.");
        page.open("journal/deadlines?due=LATER").follow(what).press("Erledigt").notices("„" + what + "“ ist erledigt.");
    }
}
