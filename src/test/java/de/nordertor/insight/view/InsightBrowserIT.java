package de.nordertor.insight.view;

import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stalls stands on the start page, and what could help each other is decided with a reason. */
class InsightBrowserIT extends BrowserTest {

    private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "hof";

    @Test
    void aCooperationThatNobodyCaresForStalls() {
        PageObject page = as("quartier").open("cooperation/cooperation-edit");
        page.fill("Kooperation", "Lesen im " + word).press("Speichern");
        page.shows("Diese Kooperation stockt").shows("Kein nächster Schritt ist geplant.");
        page.inspect("cooperation", "stalled");
        page.open("")
                .shows("Was stockt")
                .shows("Was zugesagt ist")
                .shows("überfällig")
                .inspect("start", "stalled");
        page.follow("Alle zeigen").shows("Lesen im " + word).inspect("warnings", "some");
    }

    @Test
    void twoNeedsOfOnePartnerAreFollowedTogether() {
        PageObject page = as("quartier");
        need(page, "Vorlesen im " + word);
        need(page, "Rechnen im " + word);
        page.open("insight/synergies")
                .shows("gleicher Partner: Kita Pusteblume")
                .inspect("synergies", "open");
        page().locator("tr:has-text('" + word + "'):has-text('Rechnen') >> text=Entscheiden")
                .first()
                .click();
        page.hasTitle("Synergie").inspect("synergy", "new").press("Gemeinsam verfolgen");
        page.complainsAbout("Warum", "Warum")
                .fill("Warum", "Ein Plan für beide")
                .press("Gemeinsam verfolgen");
        page.notices("Beide werden gemeinsam verfolgt")
                .shows("Ein Plan für beide")
                .inspect("synergies", "decided");
        page.follow("Rechnen im " + word).shows("Synergie: beide gemeinsam verfolgen");
        page.open("insight/synergies").press("Entscheidung über").notices("Das Paar ist wieder offen.");
    }

    private static void need(PageObject page, String title) {
        page.open("partner/organizations?text=Pusteblume")
                .follow("Kita Pusteblume")
                .follow("Bedarf aufnehmen");
        page.fill("Titel", title).choose("Art", "Zeit von Beschäftigten").fill("Menge", "20");
        page.choose("Einheit", "Stunden").tick("Bildung").press("Speichern").notices("ist gespeichert");
    }
}
