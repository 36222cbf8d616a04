package de.nordertor.journal.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import de.nordertor.TownDay;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** Deadlines before a holiday, as a person sees them. */
class DeadlineBulkBrowserIT extends BrowserTest {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Test
    void manyDeadlinesAreChosenPreviewedAndMoved() {
        String day = TownDay.today().plusDays(40).format(GERMAN);
        PageObject page = open("").signIn("leitung");
        set(page, "Lotte Lehmann anrufen");
        set(page, "Einladung schreiben");
        page.open("journal/deadlines").inspect("deadlines", "choosable");
        Locator picks = page().locator("td.row-pick input");
        picks.first().press("Space");
        picks.nth(1).press("Space");
        assertThat(page().locator(".bulkbar [role=status]")).hasText("2 ausgewählt");
        page.press("Ausgewählte ändern").hasTitle("Mehrere Fristen ändern").shows("2 Fristen ausgewählt");
        page.press("Vorschau zeigen").notices("was sich ändern soll");
        page.fill("Neues Datum", day).press("Vorschau zeigen").notices("Grund des Verschiebens");
        page.inspect("deadline-bulk", "no-reason");
        page.fill("Grund des Verschiebens", "Urlaub").press("Vorschau zeigen").hasTitle("Vorschau der Änderung");
        page.shows("→ " + day).inspect("deadline-bulk-plan", "preview");
        page.press("2 Fristen ändern").notices("2 Fristen sind geändert.").hasTitle("Ergebnis der Änderung");
        page.inspect("deadline-bulk-plan", "result")
                .follow("Lotte Lehmann anrufen")
                .shows("Urlaub");

        page.open("journal/deadlines").follow("Treffer ändern").shows("Fristen der Liste");
        page.inspect("deadline-bulk", "all");
        page.open("journal/deadline-bulk")
                .shows("Sie haben keine Frist ausgewählt")
                .inspect("deadline-bulk", "nothing-chosen");
    }

    /** On the first partner of the register, for oneself. */
    private void set(PageObject page, String what) {
        page.open("partner/organizations");
        String partner = page().locator("td a[href*='partner/organization?id=']")
                .first()
                .getAttribute("href")
                .replaceFirst(".*id=(\\d+).*", "$1");
        page.open("journal/deadline?kind=PartnerOrganization&subject=" + partner);
        page.fill("Was ist zu tun?", what)
                .fill("Fällig am", TownDay.today().plusDays(3).format(GERMAN))
                .press("Frist setzen");
        page.notices("Frist");
    }
}
