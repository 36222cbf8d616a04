package de.nordertor.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.nordertor.TownDay;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** Afterwards nobody is absent any more; only that Deniz Özkan was remains. */
class AbsenceBrowserIT extends BrowserTest {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final LocalDate today = TownDay.today();

    @Test
    void aPersonEntersWhenSheIsAwayAndTakesItBack() {
        PageObject she = as("gremien").open("identity/account").follow("Abwesenheit und Vertretung");
        she.hasTitle("Abwesenheit und Vertretung").shows("Lindemeyer, Ute").shows("Noch ist nichts eingetragen");
        she.inspect("absences", "empty");
        she.follow("Abwesenheit eintragen").hasTitle("Abwesenheit eintragen").inspect("absence", "new");
        she.press("Speichern").complainsAbout("Erster Tag", "Erster Tag").inspect("absence", "incomplete");
        enter(she, 12, 10).notices("Der letzte Tag liegt vor dem ersten.").inspect("absence", "error");
        assertThat(she.field("Erster Tag")).hasValue(day(12));

        she.choose("Vertretung", "Wiegandt, Jonas").fill("Hinweis", "Die Akten liegen in Zimmer 12.");
        enter(she, 10, 12).hasTitle("Abwesenheit und Vertretung").notices("ist gespeichert");
        she.shows(day(10) + " bis " + day(12))
                .shows("Wiegandt, Jonas")
                .shows("geplant")
                .shows("Zimmer 12");
        she.inspect("absences", "full");
        she.follow("Abwesenheit eintragen");
        enter(she, 12, 14).notices("zwei dürfen sich nicht überschneiden").inspect("absence", "overlap");

        she.open("identity/absences").follow(day(10)).hasTitle("Abwesenheit").inspect("absence", "coming");
        she.press("Entfernen").notices("Die Abwesenheit ist entfernt.").shows("Noch ist nichts eingetragen");
    }

    @Test
    void whoeverFallsIllIsEnteredByTheAdministratorAndSeenByColleagues() {
        PageObject admin = as("admin").open("identity/users?text=lesen").follow("Özkan, Deniz");
        admin.follow("Abwesenheit und Vertretung")
                .hasTitle("Abwesenheit und Vertretung")
                .shows("Özkan, Deniz");
        admin.follow("Abwesenheit eintragen").choose("Vertretung", "Wiegandt, Jonas");
        enter(admin, -2, 5)
                .hasTitle("Abwesenheit und Vertretung")
                .notices("ist gespeichert")
                .shows("läuft");

        String label = "Özkan, Deniz (abwesend bis " + day(5) + ", Vertretung: Wiegandt, Jonas)";
        PageObject colleague =
                new PageObject(anotherVisitor()).signIn("quartier").open("partner/organization-edit");
        assertThat(colleague.page().locator("main option", optionOf(label))).hasCount(1);

        admin.follow(day(-2)).hasTitle("Abwesenheit").inspect("absence", "running");
        admin.press("Ab heute wieder da")
                .notices("Die Abwesenheit ist beendet.")
                .shows("vorbei");
        admin.follow(day(-2)).shows("vorbei").inspect("absence", "over");
        assertThat(admin.page().locator("main input[type=submit]")).hasCount(0);
        colleague.open("partner/organization-edit");
        assertThat(colleague.page().locator("main option", optionOf("Özkan, Deniz (abwesend")))
                .hasCount(0);
    }

    @Test
    void nobodyOpensTheAbsencesOfAnother() {
        PageObject admin = as("admin").open("identity/users?text=lesen").follow("Özkan, Deniz");
        admin.hasTitle("Benutzerkonto");
        String other = admin.page().url().replaceFirst(".*id=(\\d+).*", "$1");

        PageObject colleague = new PageObject(anotherVisitor()).signIn("redaktion");
        colleague.open("identity/absences?person=" + other).hasTitle("Nicht gefunden");
        colleague.open("identity/absence?person=" + other).hasTitle("Nicht gefunden");
    }

    private static Page.LocatorOptions optionOf(String label) {
        return new Page.LocatorOptions().setHasText(label);
    }

    private PageObject enter(PageObject page, int from, int to) {
        return page.fill("Erster Tag", day(from)).fill("Letzter Tag", day(to)).press("Speichern");
    }

    private String day(int fromNow) {
        return WRITTEN.format(today.plusDays(fromNow));
    }
}
