package de.nordertor.matching.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import org.junit.jupiter.api.Test;

/** What fits is explained, excluded, proposed again, written about, and weighed. */
class MatchBrowserIT extends BrowserTest {

    private static final String NEED = "Lesepaten für die zweiten Klassen";
    private static final String OFFER = "Zwölf Beschäftigte lesen vor";

    @Test
    void aPairIsExplainedExcludedAndTakenBack() {
        PageObject page = as("quartier").open("matching/needs").follow(NEED);
        page.shows(OFFER).shows("gleiche Zielgruppe: Kinder").inspect("listing", "matches");
        page.follow("Alles, was passt").hasTitle("Was passt");
        page.shows("montags 13:00 bis 15:00").inspect("matches", "need");
        page.follow("Passt nicht: " + OFFER)
                .shows("wird nicht mehr vorgeschlagen")
                .inspect("match-exclude", "new");
        page.press("Nicht mehr vorschlagen").complainsAbout("Warum", "Warum").inspect("match-exclude", "errors");
        page.fill("Warum", "Nur für Mitglieder").press("Nicht mehr vorschlagen");
        page.notices("wird nicht mehr vorgeschlagen, bis sich eine Seite ändert")
                .inspect("matches", "excluded");
        assertThat(page().locator("section.card").first()).not().containsText(OFFER);
        page.press("Zurücknehmen: Nur für Mitglieder").notices("wird wieder vorgeschlagen");
        assertThat(page().locator("section.card").first()).containsText(OFFER);
    }

    @Test
    void bothSidesGetAMessageInBothLanguages() {
        PageObject page = as("redaktion").open("matching/offers").follow(OFFER).follow("Alles, was passt");
        page.shows(NEED).inspect("matches", "offer");
        page.follow("Nachricht vorschlagen: " + NEED).hasTitle("Nachricht vorschlagen");
        page.shows("Sie bieten an: „" + OFFER + "“")
                .shows("You are looking for")
                .inspect("match-message", "both");
        assertThat(page().locator("a[href^='mailto:']")).hasCount(4);
    }

    @Test
    void aPartnerSeesWhatFitsItsProfile() {
        PageObject page =
                as("lesen").open("partner/organizations?text=Kornblume").follow("Bäckerei Kornblume");
        page.follow("Bedarfe, die zum Profil passen")
                .hasTitle("Was passt")
                .shows(NEED)
                .inspect("matches", "partner");
    }

    @Test
    void otherWeightsAreTriedBeforeTheyCount() {
        PageObject page = as("leitung").open("matching/weights").inspect("weights", "now");
        page.fill("Nähe", "101").press("Wirkung zeigen").notices("muss zwischen 0 und 100 liegen");
        page.fill("Nähe", "15")
                .fill("Gedeckte Menge", "100")
                .press("Wirkung zeigen")
                .shows("rückt vor")
                .inspect("weights", "effect");
        assertThat(page.field("Gedeckte Menge")).hasValue("100");
        page.open("matching/weights");
        assertThat(page.field("Gedeckte Menge")).hasValue("15");
    }
}
