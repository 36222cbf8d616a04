package de.nordertor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The search field of every page and the page of its results. */
class SearchBrowserIT extends BrowserTest {

    private static final String REPORT = "Beratung und Begleitung von Kommunen beim Aufbau von Kooperationen";

    @Test
    void answersComeWhileTypingAndTheKeyboardIsEnough() {
        PageObject start = new PageObject(page()).signIn("lesen");
        Locator before = page().locator(".top .brand");
        before.focus();

        page().keyboard().press("/");
        assertThat(field()).isFocused();
        page().keyboard().type("begleitnug komunen");
        Locator hit = options().first();
        assertThat(hit).containsText(REPORT);
        assertThat(hit.locator("mark").first()).hasText("Begleitung");
        assertThat(field()).hasAttribute("aria-expanded", "true");
        start.inspect("start", "search-open");

        page().keyboard().press("ArrowDown");
        assertThat(hit).hasAttribute("aria-selected", "true");
        assertThat(field()).hasAttribute("aria-activedescendant", hit.getAttribute("id"));
        start.inspect("start", "search-chosen");
        page().keyboard().press("Escape");
        assertThat(list()).isHidden();
        assertThat(before).isFocused();

        page().keyboard().press("/");
        page().keyboard().press("ArrowDown");
        assertThat(list()).isVisible();
        page().keyboard().press("ArrowUp");
        assertThat(options().last()).hasAttribute("aria-selected", "true");
        page().keyboard().press("ArrowDown");
        assertThat(field()).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
        page().keyboard().press("ArrowDown");
        page().keyboard().press("Enter");
        assertThat(page()).hasURL(Pattern.compile("/council/paper\\?id="));
        assertThat(page().locator("h1")).containsText(REPORT);
    }

    @Test
    void theSlashKeyIsALetterWhereSomebodyWrites() {
        PageObject papers = new PageObject(page()).signIn("redaktion").open("council/papers");

        Locator filter = papers.field("Nummer oder Betreff");
        filter.focus();
        page().keyboard().type("5/014");
        assertThat(filter).hasValue("5/014");
    }

    @Test
    void theListClosesWhenTheFocusLeavesAndEmptiesWithTheField() {
        new PageObject(page()).signIn("lesen");

        field().fill("kommunen");
        assertThat(list()).isVisible();
        page().keyboard().press("Tab");
        page().keyboard().press("Tab");
        assertThat(list()).isHidden();

        field().fill("gibtesnirgends");
        assertThat(page().locator("#search-said")).hasText("Keine Treffer");
        assertThat(list()).isHidden();
    }

    @Test
    void whoeverOnlyPressesEnterGetsThePageOfResults() {
        PageObject person = new PageObject(page()).signIn("redaktion");

        field().fill("Arbeitsgruppe");
        page().keyboard().press("Enter");
        person.hasTitle("Suche nach „Arbeitsgruppe“").inspect("search", "found");
        assertThat(page().locator(".hits > li").first()).containsText("Arbeitsgruppe");
        assertThat(field()).hasValue("Arbeitsgruppe");

        page().locator(".kinds a", new Page.LocatorOptions().setHasText("Vorlagen"))
                .click();
        assertThat(page()).hasURL(Pattern.compile("kind=CouncilPaper"));
        assertThat(page().locator(".kinds [aria-current]")).containsText("Vorlagen");

        person.open("platform/search?q=gibtesnirgends")
                .shows("Dazu wurde nichts gefunden.")
                .inspect("search", "nothing");
        person.open("platform/search")
                .shows("Geben Sie oben ein, was Sie suchen")
                .inspect("search", "empty");
    }

    @Test
    void whatSomebodyHasJustWrittenIsFoundAndOthersFindNothingOfADraft() {
        String word = "Zwischenstand" + UUID.randomUUID().toString().substring(0, 8);
        PageObject author = new PageObject(page()).signIn("redaktion").open("council/paper-edit");
        author.choose("Art der Vorlage", "Sachstandsbericht").choose("Fachbereich", "5 Bildung, Soziales und Sport");
        author.fill("Sachbetreff", "<b>" + word + "</b> & Co.").press("Entwurf speichern");

        author.open("platform/search?q=" + word);
        assertThat(page().locator(".hits > li")).hasCount(1);
        assertThat(page().locator(".hit")).hasText("<b>" + word + "</b> & Co.");

        Page reader = anotherVisitor();
        new PageObject(reader).signIn("lesen").open("platform/search?q=" + word).shows("Dazu wurde nichts gefunden.");
        assertThat(reader.request().get(url() + "api/search?q=" + word).text())
                .contains("Keine Treffer")
                .doesNotContain(word);
    }

    @Test
    void withoutScriptTheFormIsEnough() {
        BrowserContext plain = browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("de-DE"));
        try {
            Page page = plain.newPage();
            new PageObject(page).signIn("lesen");
            page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Suche"))
                    .fill("kommunen");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Suchen"))
                    .click();
            assertThat(page.locator(".hit").first()).containsText(REPORT);
        } finally {
            plain.close();
        }
    }

    @Test
    void withoutSignInThereIsNothingToSearch() {
        open("identity/sign-in");

        assertThat(page().locator("form.search")).hasCount(0);
        assertThat(page().request().get(url() + "api/search?q=kommunen").url()).contains("sign-in");
    }

    private Locator field() {
        return page().locator("#search");
    }

    private Locator list() {
        return page().locator("#search-hits");
    }

    private Locator options() {
        return list().getByRole(AriaRole.OPTION);
    }
}
