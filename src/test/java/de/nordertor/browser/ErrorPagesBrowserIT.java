package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

class ErrorPagesBrowserIT extends BrowserTest {

    @Test
    void anUnknownAddressIsAnsweredByAClearSentence() {
        new PageObject(page())
                .signIn("lesen")
                .open("no/such-page")
                .hasTitle("Nicht gefunden")
                .inspect("error-404", "reader");
    }

    @Test
    void aForgedViewStateIsAnsweredByAClearSentence() {
        new PageObject(page()).signIn("redaktion").open("");
        APIResponse answer = page().request()
                .post(
                        url() + "council/paper-edit",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("form", "form")
                                        .set("jakarta.faces.ViewState", "123:456")));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Die Seite war zu lange offen").doesNotContain("\tat ", "Caused by");
    }

    @Test
    void aRefusalOfTheInterfaceHasItsOwnSentence() {
        new PageObject(page()).signIn("lesen").open("");
        APIResponse answer = page().request()
                .put(
                        url() + "api/drafts/some.form",
                        RequestOptions.create()
                                .setHeader("X-Nordertor", "1")
                                .setHeader("Content-Type", "application/json")
                                .setData("no object"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("Das hat nicht geklappt")
                .contains("Der Entwurf konnte nicht gesichert werden.")
                .doesNotContain("\tat ");
    }

    @Test
    void aFormThatIsTooLargeIsRefusedByAClearSentence() {
        APIResponse answer = page().request()
                .post(
                        url() + "identity/sign-in",
                        RequestOptions.create().setForm(FormData.create().set("text", "x".repeat(3_000_000))));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("Zu groß");
    }

    @Test
    void pagesAreNotForOtherMethods() {
        APIResponse answer = page().request().put(url() + "identity/sign-in");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.text()).contains("So geht es nicht");
    }

    @Test
    void templatesAndTheirLikeCannotBeOpened() {
        new PageObject(page()).signIn("lesen");

        assertThat(page().request().get(url() + "WEB-INF/templates/page.xhtml").status())
                .isEqualTo(404);
        assertThat(page().request().get(url() + "index.xhtml").status()).isEqualTo(404);
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        var headers = page().request().get(url() + "identity/sign-in").headers();

        assertThat(headers.get("content-security-policy"))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("script-src 'self' 'nonce-")
                .doesNotContain("unsafe-inline")
                .doesNotContain("unsafe-eval");
        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "same-origin")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsEntry("cache-control", "no-store")
                .containsKey("permissions-policy")
                .doesNotContainKey("x-powered-by");
    }

    @Test
    void ownAssetsAreKeptForAYearUnderTheHashOfTheirContent() {
        open("identity/sign-in");
        String style = (String) page().evaluate("() => document.querySelector('link[rel=stylesheet]').href");

        assertThat(style).containsPattern("h=[0-9a-f]{12}");
        assertThat(page().request().get(style).headers().get("cache-control")).contains("max-age=31536000");
    }
}
