package de.nordertor.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import de.nordertor.document.PdfConformance;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The whole story: what a working group thought of becomes a need, an offer fits it, a cooperation follows with an agreement
 * and its promises, rests, is completed and goes on for good.
 */
class CooperationStoryBrowserIT extends BrowserTest {

    private static final String DAY = "18.05.2016";
    private static final String OFFER = "Zwölf Beschäftigte lesen vor";
    private static final String GIVER = "Sparverein Silbertaler eG";

    private final String title =
            "Lesestunden im " + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "hof";

    @Test
    void anIdeaOfAGroupBecomesACooperationThatGoesOnForGood() {
        PageObject page = as("quartier");
        needOfAnIdea(page);
        cooperationOfAMatch(page);
        String cooperation = page().url();
        step(page, "Anbahnung beginnen", "Beide Seiten wollen");
        page.follow("Als vereinbart melden").notices("Es fehlt die unterschriebene Vereinbarung.");
        page().navigate(cooperation);
        agreement(page);
        promises(page, page().url());
        page().navigate(cooperation);
        step(page, "Als vereinbart melden", "Unterschrieben").shows("vereinbart");
        step(page, "Umsetzung beginnen", "Es geht los").shows("in Umsetzung");
        restAndGoOn(page);
        page.follow("Abschließen").notices("Vor dem Abschluss fehlt das Ergebnis.");
        page().navigate(cooperation);
        page.follow("Ergebnis festhalten")
                .fill("Ergebnis", "Zwölf Kinder lesen gern.")
                .press("Kennzahl hinzufügen");
        page.fill("Kennzahl", "Kinder")
                .fill("Ziel", "10")
                .fill("Erreicht", "12")
                .press("Speichern");
        step(page, "Abschließen", "Das Schuljahr ist vorbei").shows("abgeschlossen");
        page.follow("Als verstetigt melden").notices("Es fehlt, in welcher Form es weitergeht und wer es trägt.");
        page().navigate(cooperation);
        page.follow("Ergebnis festhalten").choose("Form", "Verein").fill("Wer es trägt", "Förderverein");
        page.press("Speichern");
        step(page, "Als verstetigt melden", "Der Förderverein führt es weiter").shows("verstetigt");
        page.inspect("cooperation", "sustained");
    }

    private void needOfAnIdea(PageObject page) {
        page.open("idea/idea-edit").fill("Idee", title).choose("Quelle", "Arbeitsgruppe");
        page.choose("Kommt von", "Arbeitsgruppe Jugend")
                .tick("Bildung")
                .press("Speichern")
                .hasTitle(title);
        page.follow("Bedarf daraus machen")
                .choose("Art", "Zeit von Beschäftigten")
                .fill("Menge", "24");
        page.choose("Einheit", "Stunden").tick("Kinder").press("Speichern").notices("ist gespeichert");
        page.shows(OFFER).shows("gleiches Handlungsfeld: Bildung").shows("gleiche Zielgruppe: Kinder");
        page.shows("deckt 24 von 24 Stunden");
    }

    private void cooperationOfAMatch(PageObject page) {
        page.follow("Kooperation daraus machen")
                .press("Speichern")
                .hasTitle(title)
                .shows("Kinder");
        page.follow("Partner aufnehmen").fill("Partner", "Silbertaler").press("Treffer zeigen");
        page.follow(GIVER).choose("Rolle", "gibt").press("Speichern").notices("ist eingetragen");
    }

    private void agreement(PageObject page) {
        page.follow("Entwerfen: Kooperationsvereinbarung")
                .press("Speichern")
                .notices("Die Vereinbarung ist gespeichert.");
        promise(page, 2, 1, "24 Lesestunden");
        promise(page, 1, 2, "Nennung im Bericht");
        page.follow("Verschicken")
                .fill("Bemerkung", "Per Post")
                .press("Verschicken")
                .notices("verschickt");
        APIResponse pdf = page().request()
                .get((String) page().locator("a[href$='.pdf']").first().evaluate("a => a.href"));
        PdfConformance.assertArchivableAndAccessible(pdf.body());
        page().locator("main input[type=file]")
                .setInputFiles(new FilePayload("kopie.txt", "text/plain", "Kopie".getBytes(StandardCharsets.UTF_8)));
        page.press("Hochladen").follow("Als unterschrieben melden").fill("Datum der Vereinbarung", DAY);
        page().locator("main input[id$='signatory']").all().forEach(field -> field.fill("Meier"));
        page().locator("main input[id$='signedOn']").all().forEach(field -> field.fill(DAY));
        page.choose("Unterschriebene Fassung", "kopie").fill("Bemerkung", "Beide");
        page.press("Als unterschrieben melden").notices("Die Vereinbarung ist jetzt: unterschrieben.");
    }

    /** @param debtor the place of the side in the choice, from 1 */
    private void promise(PageObject page, int debtor, int recipient, String what) {
        page.follow("Zusage aufnehmen");
        page.field("Wer leistet").selectOption(new SelectOption().setIndex(debtor));
        page.field("Für wen").selectOption(new SelectOption().setIndex(recipient));
        page.fill("Was", what).fill("Bis", "31.12.2040").choose("Art", "Kontakte");
        page.press("Speichern").notices("Die Zusage ist gespeichert.");
    }

    private void promises(PageObject page, String agreement) {
        page.follow("24 Lesestunden").follow("Erfüllt melden").fill("Nachweis oder Grund", "Stundenliste");
        page.press("Eintragen").shows("erfüllt");
        page().navigate(agreement);
        page.follow("Nennung im Bericht").follow("Nicht gehalten melden");
        page.fill("Nachweis oder Grund", "Der Bericht erschien ohne sie")
                .press("Eintragen")
                .shows("nicht gehalten");
    }

    private void restAndGoOn(PageObject page) {
        page.follow("Ruhen lassen").fill("Geht weiter am", "01.09.2099").fill("Begründung", "Umbau der Schule");
        page.press("Schritt festhalten").shows("Ruht bis 01.09.2099, weil: Umbau der Schule");
        step(page, "Weiterführen", "Der Umbau ist fertig").shows("in Umsetzung");
    }

    private static PageObject step(PageObject page, String link, String reason) {
        return page.follow(link).fill("Begründung", reason).press("Schritt festhalten");
    }
}
