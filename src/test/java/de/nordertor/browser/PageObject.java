package de.nordertor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A page as a person sees it: fields by their label, buttons and links by their text. */
public class PageObject {

    protected final Page page;

    public PageObject(Page page) {
        this.page = page;
    }

    /** Opens an address below the application's root, for example {@code "council/papers"}. */
    public PageObject open(String path) {
        page.navigate(BrowserTest.url() + path.replaceFirst("^/", ""));
        return this;
    }

    /** Goes on in the session that this person of the demo town already has, and opens the start page. */
    public PageObject signIn(String login) {
        page.context().addCookies(SignedIn.cookies(login));
        return open("");
    }

    /** On the sign-in page that the person was led to. */
    public PageObject signInHere(String login) {
        page.locator("input[autocomplete=username]").fill(login);
        page.locator("input[autocomplete=current-password]").fill(DemoData.password());
        page.locator("main form.form input[type=submit]").click();
        return this;
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
    }

    public PageObject fill(String label, String value) {
        field(label).fill(value);
        return this;
    }

    public PageObject choose(String label, String option) {
        field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    public PageObject tick(String label) {
        field(label).check();
        return this;
    }

    /** As soon as the page's script runs: pressed before it, a button sends the whole page, and what is typed then is lost. */
    public PageObject press(String button) {
        page.locator("html[data-ready]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    /** Answers the question that a button asks before it acts; only when it was asked does that button send the page. */
    public PageObject confirm(String verb) {
        Locator question = page.locator("dialog");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verb))
                .click();
        assertThat(question).hasCount(0);
        assertThat(page.locator("[type=submit][aria-busy=true]")).hasCount(0);
        return this;
    }

    /** Past the marks of active filters, which repeat what was looked for and take the filter away. */
    public PageObject follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .and(page.locator(":not(.chips a)"))
                .first()
                .click();
        return this;
    }

    public PageObject hasTitle(String title) {
        assertThat(page.locator("h1")).hasText(title);
        return this;
    }

    public PageObject shows(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    public PageObject notices(String sentence) {
        assertThat(page.locator("#notices")).containsText(sentence);
        return this;
    }

    public PageObject complainsAbout(String label, String sentence) {
        assertThat(field(label)).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".summary")).containsText(sentence);
        return this;
    }

    /** Picture, axe, no sideways scrolling: see {@link Inspection}. */
    public PageObject inspect(String name, String state) {
        Inspection.inspect(page, name, state);
        return this;
    }

    public Page page() {
        return page;
    }
}
