package de.nordertor.cooperation.view;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import de.nordertor.document.PdfConformance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An agreement is drafted, sent and signed; its promises are kept, moved and corrected; the partner is thanked. */
class AgreementBrowserIT extends BrowserTest {

    private static final String DAY = "18.05.2016";

    @Test
    void anAgreementIsDraftedSentAndSignedAndAPromiseIsKeptAndCorrected() {
        PageObject page = as("quartier").open("cooperation/cooperations");
        page().locator("main td a").last().click();
        page.follow("Entwerfen: Kooperationsvereinbarung").inspect("agreement-edit", "new");
        page.fill("Präambel", "Für {fohrhaben}")
                .press("Speichern")
                .notices("Den Platzhalter „{fohrhaben}“ gibt es nicht");
        page.inspect("agreement-edit", "unknown-placeholder");
        page.fill("Präambel", "Für {vorhaben}").press("Speichern").notices("Die Vereinbarung ist gespeichert.");
        page.shows("Noch ist nichts zugesagt.").inspect("agreement", "draft");
        String address = page().url();
        promise(page, 2, 1, "Lesestunden", "12,5");
        page.follow("Verschicken").fill("Bemerkung", "Per Post").press("Verschicken");
        page.notices("Es fehlt die Gegenleistung").inspect("agreement-step", "one-sided");
        page().navigate(address);
        promise(page, 1, 2, "Nennung im Bericht", "");
        page.follow("Lesestunden").inspect("commitment-edit", "open").follow("Abbrechen");
        page.follow("Verschicken").inspect("agreement-step", "send");
        page.fill("Bemerkung", "Per Post").press("Verschicken").notices("Die Vereinbarung ist jetzt: verschickt.");
        APIResponse pdf = page().request()
                .get((String) page().locator("a[href$='.pdf']").first().evaluate("a => a.href"));
        PdfConformance.assertArchivableAndAccessible(pdf.body());
        Assertions.assertThat(PdfConformance.readingText(pdf.body())).contains("12,5 Stunden", "Lesestunden");
        page().locator("main input[type=file]")
                .setInputFiles(new FilePayload("kopie.txt", "text/plain", "Kopie".getBytes(StandardCharsets.UTF_8)));
        page.press("Hochladen");
        page.follow("Als unterschrieben melden").inspect("agreement-step", "sign");
        page.fill("Datum der Vereinbarung", DAY);
        page().locator("main input[id$='signatory']").all().forEach(field -> field.fill("Meier"));
        page().locator("main input[id$='signedOn']").all().forEach(field -> field.fill(DAY));
        page.choose("Unterschriebene Fassung", "kopie")
                .fill("Bemerkung", "Beide")
                .press("Als unterschrieben melden");
        page.notices("Die Vereinbarung ist jetzt: unterschrieben.").inspect("agreement", "signed");
        page.follow("Lesestunden").inspect("commitment", "open");
        page.follow("Teilweise erfüllt melden").inspect("commitment-record", "partly");
        page.fill("Erbracht", "20").fill("Nachweis oder Grund", "Liste").press("Eintragen");
        page.notices("Ein Teil ist mehr als 0 und weniger als 12,5.");
        page.fill("Erbracht", "5").press("Eintragen").shows("teilweise");
        page.follow("Anderen Tag vereinbaren").fill("Bis", "31.12.2040").fill("Nachweis oder Grund", "Umbau");
        page.inspect("commitment-record", "move").press("Eintragen").shows("(1-mal verschoben)");
        page.follow("Erfüllt melden")
                .fill("Nachweis oder Grund", "Liste")
                .press("Eintragen")
                .shows("erfüllt");
        page.follow("Berichtigen").inspect("commitment-record", "correct");
        page.choose("Was daraus wurde", "nicht gehalten")
                .fill("Nachweis oder Grund", "Verwechselt")
                .press("Eintragen");
        page.shows("Berichtigung").inspect("commitment", "corrected");
    }

    /** @param debtor the place of the side in the choice, from 1 */
    private void promise(PageObject page, int debtor, int recipient, String what, String hours) {
        page.follow("Zusage aufnehmen");
        page.field("Wer leistet").selectOption(new SelectOption().setIndex(debtor));
        page.field("Für wen").selectOption(new SelectOption().setIndex(recipient));
        page.fill("Was", what).fill("Bis", "31.10.2016");
        if (hours.isEmpty()) {
            page.choose("Art", "Kontakte");
        } else {
            page.choose("Art", "Zeit von Beschäftigten").fill("Umfang", hours).choose("Einheit", "Stunden");
        }
        page.press("Speichern").notices("Die Zusage ist gespeichert.");
    }

    @Test
    void giveAndTakeAndTheTemplatesAreShownAndAPartnerIsThanked() {
        PageObject page = as("redaktion").open("cooperation/commitments").inspect("commitments", "demo");
        page.open("cooperation/commitments?overdue=true").shows("überfällig").inspect("commitments", "overdue");
        page.open("cooperation/commitments?text=gibtesnicht").inspect("commitments", "nothing");
        page.follow("Geben und Nehmen").shows("Eine Stunde zählt").inspect("balance", "demo");
        page.open("cooperation/balance?year=1999")
                .shows("Noch ist keine Zusage fällig.")
                .inspect("balance", "empty");
        page.open("cooperation/cooperations");
        page().locator("main td a").first().click();
        page().locator("a:has-text('Dank an')").first().click();
        page.inspect("letter", "drafted").press("Aufbewahren").notices("Das Dankschreiben ist aufbewahrt");
        APIResponse pdf = page().request()
                .get((String) page().locator("a[href*='/letters/']").first().evaluate("a => a.href"));
        PdfConformance.assertArchivableAndAccessible(pdf.body());
        for (String path : List.of("templates", "template")) {
            as("admin").open("cooperation/" + path).inspect(path, "new");
        }
        page = as("admin").open("cooperation/templates");
        page.follow("Cooperation agreement").fill("Dauer", "For {ever").press("Speichern");
        page.notices("Eine geschweifte Klammer steht nur um einen Platzhalter").inspect("template", "brace");
    }
}
