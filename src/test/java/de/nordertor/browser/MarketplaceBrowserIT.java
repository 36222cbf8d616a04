package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the event to an agreement on the spot and the balance. */
class MarketplaceBrowserIT extends BrowserTest {

    private static final int TABLET = 768;
    private static final int HIGH = 1_024;
    private static final int FINGER = 44;

    private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "halle";

    @Test
    void needsAndOffersMeetAndSomethingIsAgreedOnTheSpot() {
        PageObject page = as("quartier").open("market/marketplaces").inspect("marketplaces", "demo");
        page.follow("Marktplatz planen").press("Speichern").inspect("marketplace-edit", "error");
        page.fill("Name", "Marktplatz " + word).fill("Tag", "09.06.2016");
        page.fill("Ort", "Seehalle").fill("Zahl der Tische", "5");
        page.press("Speichern").notices("ist gespeichert").inspect("marketplace", "planned");
        page.follow("Karten aufnehmen").inspect("market-cards-add", "needs");
        page.press("Alle gefundenen aufnehmen").notices("kamen dazu");
        page.follow("Karten aufnehmen").choose("Art", "Angebote").press("Treffer zeigen");
        page.press("Alle gefundenen aufnehmen").inspect("market-cards", "unplanned");
        page.press("Beste Zuordnung berechnen").notices("sind zugeordnet").shows("Wer zuerst mit wem spricht");
        page.inspect("market-cards", "planned");
        String[] pair = page().locator("main table")
                .first()
                .locator("tbody tr")
                .first()
                .locator("a")
                .allInnerTexts()
                .toArray(String[]::new);
        page.follow("Marktplatz " + word).follow("Marktplatz eröffnen").fill("Begründung", "Gong");
        page.press("Schritt festhalten").shows("läuft");
        agree(page, number(pair[0]), number(pair[1]));
        page.follow("Marktplatz " + word).shows("1 Vereinbarung").inspect("marketplace", "open");
        page.follow("Bilanz zeigen").shows("zugesagt").inspect("market-balance", "one");
        page.open("platform/search?q=" + word).shows("Marktplatz " + word);
    }

    private void agree(PageObject page, String need, String offer) {
        page().setViewportSize(TABLET, HIGH);
        page.follow("Vor Ort vereinbaren").fill("Karte des Bedarfs", offer).press("Karten aufrufen");
        page.notices("Gesucht ist ein Bedarf");
        page.fill("Karte des Bedarfs", need).fill("Karte des Angebots", offer).press("Karten aufrufen");
        page.shows("Angebot " + offer).inspect("market-deal", "cards");
        assertThat(page().locator("[id$=':agree']").boundingBox().height).isGreaterThanOrEqualTo(FINGER);
        page.fill("Leistung bis", "31.12.2099").fill("Was es dafür gibt", "Kontakte zu 500 Euro");
        page.choose("Art der Gegenleistung", "Kontakte").fill("Gegenleistung bis", "31.12.2099");
        page.press("Abgemacht").notices("Geld wird nicht vereinbart");
        page.fill("Was es dafür gibt", "Ein Konzert im Betrieb").fill("Für die Stadt", "Standesbeamter");
        page.press("Abgemacht").notices("Abgemacht!");
    }

    private static String number(String card) {
        return card.substring(0, card.indexOf(' '));
    }
}
