package de.nordertor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form must bear: markup, odd characters, too much, forged and repeated posts. */
class HostileInputBrowserIT extends BrowserTest {

    private static final String FIELDS =
            "() => Object.fromEntries([...new FormData(document.querySelector('main form.form'))]"
                    + ".filter(([k, v]) => typeof v === 'string'))";

    private PageObject form;

    @BeforeEach
    void anAuthorOpensANewPaper() {
        form = new PageObject(page()).signIn("redaktion").open("council/paper-edit");
        form.choose("Art der Vorlage", "Sachstandsbericht").choose("Fachbereich", "5 Bildung, Soziales und Sport");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "${7*7} #{7*7} {{7*7}} %{7*7}",
                "'; DROP TABLE council_paper; --",
                "=HYPERLINK(\"http://x.example\")",
                "😀 𝔉𝔯𝔞𝔨𝔱𝔲𝔯 K͟h ẞ",
                "Müller, Özlem-Renée „außen“ – 10\u00a0€",
                "\u202Egnp.exe",
                "&lt;b&gt; &amp; &#0;"
            })
    void oddTextIsStoredAndShownUnchanged(String odd) {
        form.fill("Sachbetreff", odd).fill("Auskunft erteilt", odd).press("Entwurf speichern");
        page().waitForURL(java.util.regex.Pattern.compile("/council/paper\\?"));

        org.assertj.core.api.Assertions.assertThat(page().locator("h1").textContent())
                .isEqualTo(odd);
        form.follow("Bearbeiten");
        org.assertj.core.api.Assertions.assertThat(form.field("Sachbetreff").inputValue())
                .isEqualTo(odd);
        org.assertj.core.api.Assertions.assertThat(
                        form.field("Auskunft erteilt").inputValue())
                .isEqualTo(odd);
    }

    @Test
    void aControlCharacterIsRefusedByName() {
        form.field("Sachbetreff").evaluate("e => e.value = 'vor\\u0000nach'");
        form.press("Entwurf speichern");

        form.shows("Sachbetreff").shows("nicht darstellen lässt");
    }

    @Test
    void tooMuchTextIsRefusedAndKept() {
        String tooLong = "x".repeat(501);
        form.field("Sachbetreff").evaluate("(e, text) => { e.removeAttribute('maxlength'); e.value = text; }", tooLong);
        form.press("Entwurf speichern");

        form.shows("500");
        assertThat(form.field("Sachbetreff")).hasValue(tooLong);
    }

    @Test
    void aForgedViewStateIsRefusedWithASentence() {
        Map<String, Object> fields = fields();
        fields.put("jakarta.faces.ViewState", "-1234567890:-1234567890");

        APIResponse answer = post(fields);

        assertThat(answer.status()).isLessThan(500);
        assertThat(answer.text()).contains("zu lange offen").doesNotContain("	at ");
    }

    @Test
    void theSamePostTwiceMakesOnePaper() {
        String subject = "Doppelt " + UUID.randomUUID();
        form.fill("Sachbetreff", subject);
        Map<String, Object> fields = fields();

        APIResponse first = post(fields);
        APIResponse second = post(fields);

        assertThat(first.status()).isLessThan(500);
        assertThat(second.status()).isLessThan(500);
        assertThat(second.text()).contains("zu lange offen").doesNotContain("\tat ");
        form.open("council/papers?text=" + subject.replace(" ", "%20")).shows("Eine Vorlage");
    }

    @Test
    void aDoubleClickMakesOnePaper() {
        String subject = "Doppelklick " + UUID.randomUUID();
        form.fill("Sachbetreff", subject);
        page().locator("input[value='Entwurf speichern']").dblclick();
        form.hasTitle(subject);

        form.open("council/papers?text=" + subject.replace(" ", "%20")).shows("Eine Vorlage");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> fields() {
        Map<String, Object> fields = (Map<String, Object>) page().evaluate(FIELDS);
        String button = page().locator("input[value='Entwurf speichern']").getAttribute("name");
        fields.put(button, "Entwurf speichern");
        return fields;
    }

    private APIResponse post(Map<String, Object> fields) {
        FormData data = FormData.create();
        fields.forEach((name, value) -> data.set(name, String.valueOf(value)));
        return page().context()
                .request()
                .post(url() + "council/paper-edit", RequestOptions.create().setForm(data));
    }
}
