package de.nordertor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import org.junit.jupiter.api.Test;

class SignInBrowserIT extends BrowserTest {

    @Test
    void whoeverIsNotSignedInIsLedToTheFormAndBackToThePageWanted() {
        open("identity/account?x=1").hasTitle("Anmelden").inspect("sign-in", "empty");

        signIn("lesen", "Nordertor-2016").hasTitle("Mein Konto");
        assertThat(page().url()).endsWith("/identity/account?x=1");
    }

    @Test
    void signingInNeverLeadsToAForeignPage() {
        open("identity/sign-in?from=//evil.example/");

        signIn("lesen", "Nordertor-2016");

        assertThat(page().url()).doesNotContain("evil");
    }

    @Test
    void aWrongPasswordSaysNothingAboutTheAccountAndKeepsTheName() {
        open("identity/sign-in");
        signIn("gremien", "falsch").notices("Anmeldename oder Kennwort stimmen nicht");
        assertThat(page().locator("input[autocomplete=username]").inputValue()).isEqualTo("gremien");
        new PageObject(page()).inspect("sign-in", "wrong");

        open("identity/sign-in");
        signIn("niemand-dieses-namens", "falsch").notices("Anmeldename oder Kennwort stimmen nicht");
    }

    @Test
    void emptyFieldsAreNamed() {
        open("identity/sign-in").press("Anmelden").complainsAbout("Anmeldename", "Anmeldename");
    }

    @Test
    void tooManyWrongPasswordsLockANameForAWhileEvenIfNobodyHasIt() {
        for (int i = 0; i < 5; i++) {
            open("identity/sign-in");
            signIn("kein-konto-" + getClass().hashCode(), "falsch");
        }

        new PageObject(page()).notices("Zu viele Versuche").inspect("sign-in", "locked");
    }

    @Test
    void theSessionGetsANewNameAtSignIn() {
        open("identity/sign-in");
        String before = sessionCookie();

        signIn("lesen", "Nordertor-2016");

        assertThat(sessionCookie()).isNotEqualTo(before);
    }

    @Test
    void afterSigningOutNothingIsOpen() {
        new PageObject(page()).signIn("lesen");
        page().locator("header summary").click();
        new PageObject(page()).press("Abmelden").notices("Sie sind abgemeldet");

        open("identity/account").hasTitle("Anmelden");
    }

    @Test
    void aReaderOpensNoPageOfTheAdministration() {
        new PageObject(page()).signIn("lesen");

        for (String closed : new String[] {"users", "user", "user?id=1", "departments", "department"}) {
            assertThat(page().request().get(address("identity/" + closed)).status())
                    .as(closed)
                    .isEqualTo(403);
        }
    }

    @Test
    void theOwnAccountShowsRolesAndRemembersLanguageAndLook() {
        PageObject account = new PageObject(page()).signIn("buergermeister").open("identity/account");
        prefer("BROWSER", "DEVICE");
        account.hasTitle("Mein Konto")
                .shows("Bürgermeisteramt (ganze Verwaltung)")
                .inspect("account", "mayor");

        prefer("EN", "DARK");
        account.hasTitle("My account");
        assertThat(page().locator("html").getAttribute("data-look")).isEqualTo("dark");

        Page elsewhere = anotherVisitor();
        new PageObject(elsewhere)
                .open("identity/sign-in")
                .signInHere("buergermeister")
                .open("identity/account")
                .hasTitle("My account");

        prefer("BROWSER", "DEVICE");
    }

    private void prefer(String language, String theme) {
        page().locator("[id='form:language']").selectOption(language);
        page().locator("[id='form:theme']").selectOption(theme);
        page().locator("[id='form:save']").click();
        PlaywrightAssertions.assertThat(page().locator("#notices li")).hasCount(1);
    }

    @Test
    void thePasswordPageExplainsWhatWouldDo() {
        PageObject form = new PageObject(page()).signIn("lesen").open("identity/password");

        fillPassword(form, "Nordertor-2016", "kurz", "kurz").notices("mindestens 12 Zeichen");
        fillPassword(form, "Nordertor-2016", "Willkommen2024!", "Willkommen2024!")
                .notices("probieren Fremde");
        fillPassword(form, "Nordertor-2016", "drei Möwen am Wehr", "vier Möwen am Wehr")
                .notices("nicht gleich");
        fillPassword(form, "falsch", "drei Möwen am Wehr", "drei Möwen am Wehr").notices("Kennwort stimmt nicht");
        form.inspect("password", "wrong");
    }

    private static PageObject fillPassword(PageObject form, String old, String chosen, String repeated) {
        form.fill("Bisheriges Kennwort", old);
        form.page().getByLabel("Neues Kennwort").first().fill(chosen);
        form.fill("Neues Kennwort wiederholen", repeated);
        form.page().locator("main input[type=submit]").click();
        return form;
    }

    private PageObject signIn(String login, String password) {
        Page page = page();
        page.locator("input[autocomplete=username]").fill(login);
        page.locator("input[autocomplete=current-password]").fill(password);
        page.locator("main form.form input[type=submit]").click();
        return new PageObject(page);
    }

    private String sessionCookie() {
        return page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private static String address(String path) {
        String url = System.getProperty("nordertor.url");
        return (url.endsWith("/") ? url : url + "/") + path;
    }
}
