package de.nordertor.cooperation.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A cooperation is proposed, gets partners, a plan and an outcome, rests, and is moved on the board. */
class CooperationBrowserIT extends BrowserTest {

    /** So that the first five states stand side by side. */
    private static final int WIDE = 1_500;

    private static final int HIGH = 900;

    private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "hof";

    @Test
    void aCooperationGetsPartnersAPlanAndAnOutcomeAndRests() {
        PageObject page = as("quartier").open("cooperation/cooperations").inspect("cooperations", "demo");
        page.follow("Kooperation vorschlagen").inspect("cooperation-edit", "new");
        page.press("Speichern").inspect("cooperation-edit", "error");
        page.fill("Kooperation", "Lesen im " + word)
                .tick("Kinder")
                .press("Speichern")
                .notices("ist gespeichert");
        page.hasTitle("Lesen im " + word).shows("Kein nächster Schritt geplant").inspect("cooperation", "proposed");
        page.follow("Partner aufnehmen").fill("Partner", "Kranich").press("Treffer zeigen");
        page.shows("Wer nimmt teil?").inspect("cooperation-partner", "found");
        page.follow("Apotheke zum Kranich").choose("Rolle", "gibt").inspect("cooperation-partner", "chosen");
        page.press("Speichern").notices("Apotheke zum Kranich ist eingetragen.");
        plan(page);
        step(page, "Anbahnung beginnen", "Gespräch vereinbart").shows("in Anbahnung");
        page.follow("Als vereinbart melden").notices("Es fehlt die unterschriebene Vereinbarung.");
        page.inspect("cooperation-step", "refused").follow("Zurück zur Kooperation");
        page.follow("Ruhen lassen").inspect("cooperation-step", "rest");
        page.fill("Geht weiter am", "01.09.2099")
                .fill("Begründung", "Umbau der Schule")
                .press("Schritt festhalten");
        page.shows("Ruht bis 01.09.2099, weil: Umbau der Schule").inspect("cooperation", "on-hold");
        page.follow("Ergebnis festhalten").press("Kennzahl hinzufügen");
        page.fill("Ergebnis", "Zwölf Kinder lesen.").fill("Kennzahl", "Kinder").fill("Ziel", "12,5");
        page.choose("Form", "Verein").fill("Wer es trägt", "Förderverein").inspect("cooperation-outcome", "filled");
        page.press("Speichern")
                .shows("Zwölf Kinder lesen.")
                .shows("Förderverein")
                .shows("12,5");
        page.follow("Wer was geändert hat").shows("Partner aufgenommen: Apotheke zum Kranich");
        page.inspect("cooperation-history", "full");
        page.open("partner/organizations?text=Kranich")
                .follow("Apotheke zum Kranich")
                .shows("Lesen im " + word);
    }

    private void plan(PageObject page) {
        page.follow("Plan bearbeiten").press("Meilenstein hinzufügen");
        page.fill("Was erreicht sein soll", "Erste Stunde").fill("Bis", "20.06.2016");
        page.press("Beitrag hinzufügen").fill("Beitrag", "Lesestunden").choose("Art", "Arbeitszeit");
        page.fill("Menge", "240").choose("Von", "Apotheke zum Kranich").choose("Für", "die Stadt");
        page.press("Risiko hinzufügen").fill("Was schiefgehen kann", "Ferien");
        page.choose("Wahrscheinlichkeit", "hoch").choose("Auswirkung", "hoch").inspect("cooperation-plan", "filled");
        page.press("Speichern").shows("überfällig").shows("4.800 € zugesagt");
        page.inspect("cooperation", "planned");
    }

    @Test
    void aCardIsMovedByKeysAndByDragging() {
        PageObject page = as("redaktion").open("cooperation/cooperation-edit");
        page.fill("Kooperation", "Ziehen im " + word).press("Speichern");
        page.open("cooperation/board").inspect("cooperation-board", "demo");
        card().getByRole(AriaRole.LINK).nth(1).focus();
        page().keyboard().press("Enter");
        page.hasTitle("Anbahnung beginnen").fill("Begründung", "Gespräch").press("Schritt festhalten");
        page().setViewportSize(WIDE, HIGH);
        page.open("cooperation/board");
        card().dragTo(page().locator("[data-state=ON_HOLD]"));
        page.hasTitle("Ruhen lassen").open("cooperation/board");
        card().dragTo(page().locator("[data-state=AGREED]"));
        assertThat(page().locator("h1")).hasText("Kooperationen nach Stand");
        page.open("cooperation/timeline?year=2016")
                .shows("Lesepaten aus dem Betrieb")
                .inspect("cooperation-timeline", "demo");
    }

    private Locator card() {
        return page().locator(".board-card").filter(new Locator.FilterOptions().setHasText("Ziehen im " + word));
    }

    private static PageObject step(PageObject page, String link, String reason) {
        return page.follow(link).fill("Begründung", reason).press("Schritt festhalten");
    }
}
