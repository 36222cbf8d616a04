package de.nordertor.platform.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What every list can do, looked at on some of them. */
class ListsBrowserIT extends BrowserTest {

    @Test
    void columnsAreChosenMovedAndRememberedByKeyboard() {
        PageObject list = as("gremien").open("council/papers");
        Locator menu = page().locator("details.columns");
        menu.locator("summary").focus();
        page().keyboard().press("Enter");
        list.inspect("papers", "columns");
        untick(menu, "Öffentlichkeit");
        Locator later =
                menu.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Datum weiter nach vorn"));
        later.focus();
        page().keyboard().press("Enter");
        page().keyboard().press("Enter");
        assertThat(later).isFocused();
        assertThat(menu.getByRole(AriaRole.STATUS)).containsText("Datum: Platz 3 von 7");
        menu.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Übernehmen"))
                .press("Enter");
        Assertions.assertThat(headings())
                .containsExactly("Nummer", "Sachbetreff", "Datum", "Art der Vorlage", "Fachbereich", "Stand");
        list.open("council/papers?sort=-date");
        Assertions.assertThat(headings()).hasSize(6);
        list.open("council/papers?columns=state.number.nonsense");
        Assertions.assertThat(headings()).containsExactly("Sachbetreff", "Stand", "Nummer");
        standard();
        Assertions.assertThat(headings()).hasSize(7).first().isEqualTo("Nummer");
    }

    @Test
    void withoutScriptEachMoveIsAnAnswerThatLeavesTheChoiceOpen() {
        as("lesen").open("journal/deadlines");
        page().route(Pattern.compile("lists.*js"), route -> route.abort());
        page().reload();
        page().locator("details.columns summary").click();
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Was ist zu tun? weiter nach vorn"))
                .click();
        assertThat(page().locator("details.columns[open]")).isVisible();
        Assertions.assertThat(page().locator("details.columns li label span").allTextContents())
                .first()
                .isEqualTo("Was ist zu tun?");
        standard();
    }

    @Test
    void aViewIsSavedSharedOpenedAndRemoved() {
        String name = "Freigegebene " + Long.toString(System.nanoTime(), 36);
        PageObject list = as("gremien").open("council/papers");
        list.choose("Stand", "Freigegeben").press("Filtern").shows("Stand: Freigegeben");
        views(page()).locator("summary").press("Enter");
        list.inspect("papers", "views");
        list.follow("Als neue Sicht speichern").hasTitle("Sicht speichern").inspect("view", "new");
        list.press("Sicht speichern").complainsAbout("Name der Sicht", "füllen Sie");
        list.fill("Name der Sicht", name).choose("Für wen", "für alle").tick("Beim Öffnen der Liste zeigen");
        list.press("Sicht speichern").notices("ist gespeichert").shows("Sicht: " + name);

        list.open("council/papers").shows("Stand: Freigegeben");
        list.follow("Filter zurücksetzen");
        assertThat(page()).hasURL(Pattern.compile("\\?view=0$"));
        assertThat(page().locator(".chips")).hasCount(0);

        PageObject other = new PageObject(anotherVisitor()).signIn("redaktion").open("council/papers");
        views(other.page()).locator("summary").click();
        other.inspect("papers", "views-shared")
                .follow(name)
                .shows("Stand: Freigegeben")
                .shows("Sicht: " + name);
        other.choose("Stand", "Entwurf").press("Filtern").shows("(geändert)");
        other.open("platform/views").shows(name).shows("geteilt von");
        other.page().context().close();

        list.open("platform/views").inspect("views", "full");
        list.press("Die Liste nicht mehr mit „" + name + "“ öffnen").notices("Beim nächsten Öffnen");
        list.open("council/papers");
        assertThat(page().locator(".chips")).hasCount(0);
        list.open("platform/views").follow("„" + name + "“ ändern");
        list.inspect("view", "edit")
                .press("Sicht löschen")
                .confirm("Sicht löschen")
                .notices("ist gelöscht");
    }

    @Test
    void activeFiltersAreMarksThatGoOneByOne() {
        PageObject list = as("lesen").open("partner/organizations");
        list.choose("Status", "aktiv")
                .press("Filtern")
                .choose("Status", "Interessent")
                .press("Filtern");
        Locator chips = page().locator(".chips");
        assertThat(chips.locator("li")).hasCount(2);
        page().getByText("Weitere Filter").press("Enter");
        list.fill("Geändert von", "01.01.2016").press("Filtern").inspect("partners", "filtered");
        assertThat(chips.locator("li")).hasCount(3);
        chips.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Status: aktiv"))
                .press("Enter");
        assertThat(chips.locator("li")).hasCount(2);
        assertThat(page()).hasURL(Pattern.compile("status=PROSPECT"));
        list.open("partner/organizations?tag=999999999999&changedFrom=morgen")
                .shows("Den gewählten Wert gibt es für „Schlagwort“ nicht")
                .shows("„morgen“ ist kein Datum")
                .shows("Zu diesen Filtern gibt es keinen Eintrag")
                .inspect("partners", "nonsense-filter");
    }

    @Test
    void aFileHasTheChosenColumns() {
        PageObject list = as("lesen").open("partner/organizations?columns=name.city.tags");
        page().locator("details.menu summary", new Page.LocatorOptions().setHasText("Exportieren"))
                .click();
        list.inspect("partners", "export");
        String address = page().getByText("CSV mit den gewählten Spalten").getAttribute("href");
        String csv = page().request()
                .get(address.replaceFirst("^/", page().url().replaceFirst("(//[^/]*/).*", "$1")))
                .text();
        Assertions.assertThat(csv.lines().findFirst().orElseThrow())
                .isEqualTo("\uFEFFName;Postleitzahl;Ort;Schlagworte");
        list.open(
                        "partner/organizations?columns=name.sector.size.address.phone.email.web.register.tags.fields.confirmed")
                .inspect("partners", "all-columns");
    }

    @Test
    void manyPartnersAreChosenPreviewedAndChangedByKeyboard() {
        PageObject list = as("leitung").open("partner/organizations?sort=name");
        Locator first = page().locator("td.row-pick input").first();
        first.focus();
        page().keyboard().press("Space");
        page().locator("td.row-pick input").nth(1).check();
        assertThat(page().locator(".bulkbar [role=status]")).hasText("2 ausgewählt");
        list.inspect("partners", "chosen").press("Ausgewählte ändern").hasTitle("Mehrere Partner ändern");
        list.shows("2 Partner ausgewählt").press("Vorschau zeigen").notices("was sich ändern soll");
        list.inspect("bulk", "nothing-said");
        page().locator("fieldset", new Page.LocatorOptions().setHasText("Schlagworte hinzufügen"))
                .getByRole(AriaRole.CHECKBOX)
                .first()
                .press("Space");
        list.choose("Zuständig", "niemand").press("Vorschau zeigen").hasTitle("Vorschau der Änderung");
        list.inspect("bulk-plan", "preview");
        list.press("2 Partner ändern").notices("2 Partner sind geändert.").hasTitle("Ergebnis der Änderung");
        list.inspect("bulk-plan", "result").follow("geändert 2").shows("2 Partner");

        list.open("partner/organizations").follow("Treffer ändern").shows("Treffer der Liste");
        list.choose("Status", "Interessent")
                .press("Vorschau zeigen")
                .shows("nicht möglich")
                .shows("ist schon so");
        list.inspect("bulk-plan", "refused");
        list.open("partner/bulk").shows("Sie haben keinen Partner ausgewählt").inspect("bulk", "nothing-chosen");
    }

    private static Locator views(Page page) {
        return page.locator("details.views");
    }

    private void standard() {
        if (page().locator("details.columns[open]").count() == 0) {
            page().locator("details.columns summary").click();
        }
        page().locator("details.columns button[name=standard]").click();
    }

    private static void untick(Locator menu, String column) {
        menu.getByLabel(column, new Locator.GetByLabelOptions().setExact(true)).press("Space");
    }

    private java.util.List<String> headings() {
        return page().locator("table.list thead th").allTextContents().stream()
                .map(String::strip)
                .toList();
    }
}
