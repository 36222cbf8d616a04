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
        PageObject list = open("").signIn("gremien").open("council/papers");
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
        open("").signIn("lesen").open("journal/deadlines");
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
        PageObject list = open("").signIn("gremien").open("council/papers");
        list.choose("Stand", "Freigegeben").press("Filtern").shows("1 Vorlage");
        views(page()).locator("summary").press("Enter");
        list.inspect("papers", "views-none");
        list.follow("Als neue Sicht speichern").hasTitle("Sicht speichern").inspect("view", "new");
        list.press("Sicht speichern").complainsAbout("Name der Sicht", "füllen Sie");
        list.fill("Name der Sicht", name).choose("Für wen", "für alle").tick("Beim Öffnen der Liste zeigen");
        list.press("Sicht speichern")
                .notices("ist gespeichert")
                .shows("1 Vorlage")
                .shows("Sicht: " + name);

        list.open("council/papers").shows("1 Vorlage");
        list.follow("Filter zurücksetzen").shows("4 Vorlagen");
        assertThat(page()).hasURL(Pattern.compile("\\?view=0$"));

        PageObject other = new PageObject(anotherVisitor()).signIn("redaktion").open("council/papers");
        views(other.page()).locator("summary").click();
        other.inspect("papers", "views-shared").follow(name).shows("1 Vorlage").shows("Sicht: " + name);
        other.choose("Stand", "Entwurf").press("Filtern").shows("(geändert)");
        other.open("platform/views").shows(name).shows("geteilt von");
        other.page().context().close();

        list.open("platform/views").inspect("views", "full");
        list.press("Die Liste nicht mehr mit „" + name + "“ öffnen").notices("Beim nächsten Öffnen");
        list.open("council/papers").shows("4 Vorlagen").open("platform/views").follow("„" + name + "“ ändern");
        list.inspect("view", "edit")
                .press("Sicht löschen")
                .confirm("Sicht löschen")
                .notices("ist gelöscht");
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
