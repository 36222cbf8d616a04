package de.nordertor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every form keeps: no typed word is lost, errors lead to their field, formatted text by keyboard alone. */
class FormBrowserIT extends BrowserTest {

    private static final String SENTENCE = "Zehn\u00a0Kommunen – „ausgesucht“ …";

    private PageObject form;

    @BeforeEach
    void openTheForm() {
        page().onDialog(Dialog::accept);
        form = new PageObject(page()).signIn("redaktion");
        page().request()
                .delete(
                        url() + "api/drafts/council.paper.new",
                        RequestOptions.create().setHeader("X-Nordertor", "test"));
        form.open("council/paper-edit");
    }

    @Test
    void whatIsTypedSurvivesTheEndOfTheSession() {
        form.fill("Sachbetreff", "Vor dem Ende der Sitzung");
        typeStatement(SENTENCE);
        awaitKept();

        page().context().clearCookies();
        form.press("Entwurf speichern");
        assertThat(page().url()).contains("identity/sign-in?from=");
        form.signInHere("redaktion");
        form.inspect("paper-edit", "draft-offered").press("Wiederherstellen");

        assertThat(form.field("Sachbetreff")).hasValue("Vor dem Ende der Sitzung");
        assertThat(statement().innerHTML()).contains("Zehn&nbsp;Kommunen – „ausgesucht“ …");
    }

    @Test
    void errorsAreSummedUpAndTheFocusIsOnTheFirstOne() {
        form.fill("Datum", "31.2.2016")
                .fill("Auskunft erteilt", "Muster, Erika")
                .press("Entwurf speichern");

        assertThat(form.field("Art der Vorlage")).isFocused();
        form.complainsAbout("Art der Vorlage", "Bitte füllen Sie „Art der Vorlage“ aus.")
                .complainsAbout("Datum", "„Datum“ ist kein Datum.")
                .inspect("paper-edit", "errors");
        assertThat(form.field("Auskunft erteilt")).hasValue("Muster, Erika");
        page().locator(".summary a", new Page.LocatorOptions().setHasText("Sachbetreff"))
                .click();
        assertThat(form.field("Sachbetreff")).isFocused();
    }

    @Test
    void aNewRowGetsTheFocus() {
        int rows = page().locator("fieldset.row").count();
        form.press("Station hinzufügen");

        assertThat(page().locator("fieldset.row")).hasCount(rows + 1);
        assertThat(page().locator("fieldset.row").last().locator("select").first())
                .isFocused();
        form.inspect("paper-edit", "two-stations");
    }

    @Test
    void formattedTextIsWrittenByKeyboardAlone() {
        typeStatement("Überschrift");
        page().keyboard().press("Alt+F10");
        assertThat(page().getByLabel("Absatzart").first()).isFocused();
        page().getByLabel("Absatzart").first().selectOption("h2");
        page().keyboard().press("End");
        page().keyboard().press("Enter");
        page().keyboard().insertText("Ein Satz mit ");
        page().keyboard().press("Control+B");
        page().keyboard().insertText("Nachdruck");
        page().keyboard().press("Control+B");
        page().keyboard().press("Alt+F10");
        for (int i = 0; i < 4; i++) {
            page().keyboard().press("ArrowRight");
        }
        assertThat(page().getByLabel("Aufzählung").first()).isFocused();
        page().keyboard().press("Escape");
        assertThat(statement()).isFocused();
        page().keyboard().press("Tab");
        assertThat(statement()).not().isFocused();

        assertThat(value()).contains("<h2>Überschrift</h2>").contains("Ein Satz mit <strong>Nachdruck</strong>");
    }

    @Test
    void aTableHasAHeaderRowAndGrows() {
        typeStatement("Vorher");
        page().getByLabel("Tabelle einfügen").first().click();
        form.inspect("paper-edit", "table-dialog");
        page().locator("dialog input[type=number]").last().fill("2");
        form.confirm("Einfügen");
        page().getByText("Spalte rechts").first().click();
        page().getByText("Zeile löschen").first().click();
        form.inspect("paper-edit", "table");
        page().keyboard().press("Tab");

        assertThat(value())
                .contains("<table>")
                .containsPattern("(<th scope=\"col\"><br ?/?></th>|<td><br ?/?></td>){3}");
    }

    @Test
    void whatAWordProcessorBringsBecomesCleanText() {
        statement().click();
        statement()
                .evaluate(
                        "(area, html) => { const data = new DataTransfer(); data.setData('text/html', html);"
                                + " area.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }",
                        "<html><body><h1 class=MsoTitle>Titel</h1><p class=MsoNormal style=\"margin:0cm\">"
                                + "<b>Fett</b><span style=\"color:red\"> und rot</span><o:p></o:p></p>"
                                + "<p style=\"mso-list:l0 level1 lfo1\"><span style=\"mso-list:Ignore\">·</span>Punkt</p>"
                                + "<script>alert(1)</script><img src=x onerror=alert(1)></body></html>");
        page().keyboard().press("Tab");

        assertThat(value())
                .contains("<h2>Titel</h2>")
                .contains("<strong>Fett</strong> und rot")
                .contains("<ul><li>Punkt</li></ul>")
                .doesNotContainPattern("(?i)script|img|style|class|o:p");
    }

    private Locator statement() {
        return page().locator(".richtext-area").first();
    }

    private void typeStatement(String text) {
        statement().click();
        page().keyboard().insertText(text);
    }

    /** What goes to the server: the text area beneath the editor. */
    private String value() {
        page().waitForCondition(() -> !raw().isEmpty());
        return raw();
    }

    private String raw() {
        return (String) page().evaluate("() => document.querySelector('textarea[data-richtext]').value");
    }

    private void awaitKept() {
        assertThat(page().locator(".draft-note")).containsText("Entwurf gesichert");
    }
}
