package de.nordertor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A paper is given to two colleagues, comes back with a remark at a passage, is signed by both, and approved. */
class CoSigningBrowserIT extends BrowserTest {

    private static final String TEXT = "Text der Sachdarstellung.";

    private final String subject = "Bericht " + UUID.randomUUID();

    @Test
    void aPaperIsReturnedAnsweredSignedAndApproved() {
        PageObject author = as("redaktion");
        giveForCoSigning(author);

        author.open("council/papers").shows("mitgezeichnet: 0 von 2").inspect("papers", "co-signing");
        PageObject reader = new PageObject(anotherVisitor()).signIn("lesen");
        reader.shows("Zur Mitzeichnung").inspect("start", "to-sign");
        returnAtAPassage(reader);

        answer(author);

        reader.open("").follow(subject).shows("Was sich geändert hat").inspect("co-sign", "changed");
        assertThat(reader.page().locator("main ins").first()).hasText("berichtigt");
        reader.press("Mitzeichnen").notices("Die Mitzeichnung ist eingetragen.").inspect("co-sign", "signed");
        PageObject office = new PageObject(anotherVisitor()).signIn("gremien");
        office.follow(subject).press("Mitzeichnen").notices("Die Mitzeichnung ist eingetragen.");

        PageObject lead = new PageObject(anotherVisitor()).signIn("leitung");
        lead.follow(subject).shows("abgeschlossen").inspect("paper", "co-signed");
        lead.press("Freigeben").confirm("Freigeben").notices("trägt die Nummer");
        lead.shows("unverändert seit der Freigabe").inspect("paper", "co-signed-approved");
        lead.follow("Verlauf der Änderungen")
                .shows("Mitzeichnung abgeschlossen")
                .shows("Mitgezeichnet");
    }

    private void giveForCoSigning(PageObject author) {
        author.open("council/paper-edit")
                .choose("Art der Vorlage", "Sachstandsbericht")
                .choose("Fachbereich", "5 Bildung, Soziales und Sport")
                .fill("Datum", "18.05.2017")
                .choose("Gremium", "Ausschuss für Jugend, Soziales und Sport")
                .fill("Sitzung am", "31.05.2017")
                .fill("Sachbetreff", subject);
        author.page().locator(".richtext-area").first().click();
        author.page().keyboard().insertText(TEXT);
        author.press("Entwurf speichern").hasTitle(subject);
        author.follow("Mitzeichnung beginnen").inspect("co-signing", "new");
        author.press("Person hinzufügen");
        Locator people = author.page().locator("main fieldset.row select");
        assertThat(people).hasCount(2);
        people.nth(0).selectOption(new SelectOption().setLabel("Özkan, Deniz"));
        people.nth(1).selectOption(new SelectOption().setLabel("Özkan, Deniz"));
        author.press("Zur Mitzeichnung geben").notices("Jede Person zeichnet nur einmal mit.");
        author.inspect("co-signing", "error");
        people.nth(1).selectOption(new SelectOption().setLabel("Lindemeyer, Ute"));
        author.press("Zur Mitzeichnung geben").notices("Die Vorlage ist zur Mitzeichnung gegeben.");
        author.shows("Özkan, Deniz").inspect("paper", "co-signing");
        assertThat(author.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName("Bearbeiten")
                                        .setExact(true)))
                .hasCount(0);
    }

    private void returnAtAPassage(PageObject reader) {
        reader.follow(subject).shows(TEXT).inspect("co-sign", "asked");
        reader.press("Zurückgeben");
        assertThat(reader.page().locator("#notices, .summary").first()).containsText("Anmerkung");
        Locator passages = reader.page().locator("main select[id$=':passage']");
        String passage = passages.locator("option")
                .filter(new Locator.FilterOptions().setHasText(TEXT))
                .textContent();
        passages.selectOption(new SelectOption().setLabel(passage));
        reader.fill("Anmerkung", "Bitte mit Zahlen.").press("Zurückgeben");
        reader.notices("Die Vorlage ist mit Ihrer Anmerkung zurückgegeben.").inspect("co-sign", "returned");
    }

    private void answer(PageObject author) {
        author.open("").shows("Aus der Mitzeichnung zurück").inspect("start", "returned");
        author.follow(subject).shows("Bitte mit Zahlen.").inspect("co-signing", "returned");
        author.follow("Zur Vorlage").follow("Bearbeiten");
        author.fill("Sachbetreff", subject + " berichtigt").press("Entwurf speichern");
        author.hasTitle(subject + " berichtigt").follow("Mitzeichnung bearbeiten");
        author.press("Erneut vorlegen").notices("Die Vorlage ist erneut vorgelegt.");
    }
}
