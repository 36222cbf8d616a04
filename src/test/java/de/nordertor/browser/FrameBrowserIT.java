package de.nordertor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands around every page: skip link, navigation, account menu, language, look, the end of the session. */
class FrameBrowserIT extends BrowserTest {

    private static final int TEMPLATE_LIMIT = 30 * 1024;

    @Test
    void theFirstTabLeadsToTheContent() {
        new PageObject(page()).signIn("redaktion").open("");

        page().keyboard().press("Tab");
        assertThat(page().locator(":focus")).hasText("Zum Inhalt");
        page().keyboard().press("Enter");
        assertThat(page().locator("#content")).isFocused();
    }

    @Test
    void escapeClosesTheAccountMenuAndTheFocusReturns() {
        PageObject start = new PageObject(page()).signIn("redaktion");
        Locator menu = page().locator("header summary");

        menu.focus();
        page().keyboard().press("Enter");
        start.inspect("start", "menu-open");
        page().keyboard().press("Tab");
        page().keyboard().press("Escape");

        assertThat(page().locator("header .menu-body")).isHidden();
        assertThat(menu).isFocused();
    }

    @Test
    void theNavigationMarksThePageAndShowsOnlyWhatThePersonMayOpen() {
        new PageObject(page()).signIn("lesen").open("council/papers");

        Locator navigation = page().getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Hauptmenü"));
        assertThat(navigation.locator("[aria-current=page]")).hasText("Vorlagen");
        assertThat(navigation).not().containsText("Benutzerkonten");
    }

    @Test
    void languageAndLookAreAPersonsChoice() {
        PageObject start = new PageObject(page()).signIn("gremien");

        page().locator("header summary").click();
        start.press("English");
        assertThat(page().locator("html")).hasAttribute("lang", "en");
        page().locator("header summary").click();
        start.press("Dark");
        assertThat(page().locator("html")).hasAttribute("data-look", "dark");
        start.inspect("start", "english");
        page().locator("header summary").click();
        start.press("Deutsch");
        assertThat(page().locator("html")).hasAttribute("lang", "de");
        page().locator("header summary").click();
        start.press("Automatisch");
        assertThat(page().locator("html")).hasAttribute("data-look", "auto");
    }

    @Test
    void beforeTheSessionEndsOneClickRenewsIt() {
        page().clock().install();
        PageObject start = open("identity/sign-in").signInHere("redaktion").hasTitle("Das ist heute zu tun");
        // the page's script has set its alarm only then
        page().waitForLoadState();

        page().clock().fastForward("58:00");
        Locator warning = page().getByRole(AriaRole.ALERT);
        assertThat(warning).containsText("Ihre Sitzung endet in 2 Minuten");
        start.inspect("start", "session-ends").press("Angemeldet bleiben");
        assertThat(warning).isHidden();
        page().clock().fastForward("30:00");
        assertThat(warning).isHidden();
    }

    @Test
    void theTemplateIsSmall() {
        new PageObject(page()).signIn("redaktion");

        String html = page().request().get(url() + "no/such-page").text();
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(TEMPLATE_LIMIT);
        String start = page().request().get(url()).text();
        assertThat(start.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(TEMPLATE_LIMIT);
    }

    @Test
    void aListKeepsItsSortingInTheAddressAndTheBackButtonWorks() {
        PageObject papers = new PageObject(page()).signIn("gremien").open("council/papers");
        papers.inspect("papers", "full");

        Locator heading = page().locator("th", new Page.LocatorOptions().setHasText("Sachbetreff"));
        heading.getByRole(AriaRole.LINK).click();
        assertThat(page()).hasURL(Pattern.compile("sort=subject"));
        assertThat(heading).hasAttribute("aria-sort", "ascending");
        heading.getByRole(AriaRole.LINK).click();
        assertThat(heading).hasAttribute("aria-sort", "descending");
        page().goBack();
        assertThat(heading).hasAttribute("aria-sort", "ascending");

        papers.fill("Nummer oder Betreff", "kommt nirgends vor").press("Filtern");
        papers.shows("Zu diesen Filtern gibt es keinen Eintrag.").inspect("papers", "nothing-found");
        papers.follow("Filter zurücksetzen");
        assertThat(page().locator("table.list tbody tr").first()).isVisible();
    }
}
