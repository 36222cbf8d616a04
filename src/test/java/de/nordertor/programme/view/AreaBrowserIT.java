package de.nordertor.programme.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import de.nordertor.programme.boundary.TestAreas;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An area from its name to its boundary, and its concept from year to year. */
class AreaBrowserIT extends BrowserTest {

    private final String name = "Quartier " + UUID.randomUUID();

    @Test
    void theAreaOfTheReferenceReportIsThereWithTheNamesOfItsProgramme() {
        PageObject page = as("lesen").open("programme/areas").shows("Nordertor");
        page.shows("Sozialer Zusammenhalt").shows("3.391").inspect("areas", "full");
        page().locator("main").getByText("Nordertor").click();
        page.hasTitle("Nordertor").shows("Soziale Stadt").shows("31.12.2019");
        assertThat(page().locator(".map path.area")).hasCount(1);
        page.inspect("area", "full");
    }

    @Test
    void anAreaIsEnteredAndNoDayHasTwoNames() {
        PageObject page = as("quartier").open("programme/area-edit");
        page.inspect("area-edit", "new").press("Namen hinzufügen");
        page.fill("Name des Programms", "Soziale Stadt").fill("Gilt bis", "31.12.2019");
        page.press("Zählung hinzufügen").fill("Stand vom", "31.12.2015").fill("Einwohnerzahl", "3391");
        page.press("Speichern").complainsAbout("Gebiet", "Gebiet");
        page.fill("Gebiet", name).press("Namen hinzufügen");
        assertThat(page().getByLabel("Name des Programms")).hasCount(2);
        last("Name des Programms").fill("Sozialer Zusammenhalt");
        last("Gilt ab").fill("31.12.2019");
        page.press("Speichern").notices("gelten beide am 31.12.2019").inspect("area-edit", "refused");
        last("Gilt ab").fill("01.01.2020");
        page.press("Speichern").notices("ist gespeichert").hasTitle(name);
        page.shows("3.391 (Stand vom 31.12.2015)").shows("Noch hat niemand die Grenze gezeichnet.");
        page.inspect("area", "undrawn");
        page.follow("Wer was geändert hat").shows("Programmgebiet eingetragen").inspect("area-history", "new");
    }

    @Test
    void aBoundaryIsDrawnWithMouseOrKeysPastedOrBroughtAsAFile() {
        PageObject page = as("quartier").open("programme/area-edit");
        page.fill("Gebiet", name).press("Speichern").notices("ist gespeichert");
        page.follow("Grenze zeichnen").press("Grenze speichern").notices("Zeichnen Sie die Grenze");
        click(80, 60);
        click(300, 200);
        assertThat(button("Linie schließen")).isDisabled();
        click(80, 200);
        click(300, 60);
        click(10, 10);
        press("Letzte Ecke zurücknehmen");
        page.shows("Ecken bis jetzt: 4").inspect("area-boundary", "drawing");
        press("Linie schließen");
        page.press("Grenze speichern")
                .notices("kreuzt oder berührt sich selbst")
                .inspect("area-boundary", "refused");
        click(80, 60);
        click(300, 60);
        press("Ecke in der Kartenmitte setzen");
        press("Linie schließen");
        page.shows("Die Linie ist geschlossen.").press("Grenze speichern").notices("Die Grenze ist gespeichert.");
        assertThat(page().locator(".map path.area")).hasCount(1);

        page.follow("Grenze ändern")
                .fill("GeoJSON", "hallo")
                .press("Grenze speichern")
                .notices("kein lesbares JSON");
        page().locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "gebiet.geojson", "application/geo+json", TestAreas.TRIANGLE.getBytes(StandardCharsets.UTF_8)));
        page.press("Grenze speichern").notices("Die Grenze ist gespeichert.").follow("Grenze ändern");
        assertThat(page.field("GeoJSON")).hasValue(TestAreas.TRIANGLE);
        page.press("Grenze entfernen").confirm("Grenze entfernen").notices("Die Grenze ist entfernt.");
        page.follow("Grenze zeichnen");
        press("Hinterlegte Grenze übernehmen");
        page.shows("Die hinterlegte Grenze steht im Feld.").press("Grenze speichern");
        page.notices("Die Grenze ist gespeichert.");
    }

    @Test
    void theConceptOfTheDemoIsToldOfAnotherYear() {
        PageObject page = as("lesen").open("programme/areas");
        page().locator("main").getByText("Nordertor").click();
        page.follow("Integriertes Entwicklungskonzept Nordertor")
                .shows("Wohnumfeld")
                .shows("Fortschreibung 2015");
        page.shows("neu initiiert").inspect("concept", "full");
    }

    @Test
    void aConceptIsEnteredAndAYearIsToldOnce() {
        PageObject page = as("quartier").open("programme/area-edit");
        page.fill("Gebiet", name).press("Speichern").notices("ist gespeichert");
        page.follow("Entwicklungskonzept eintragen").inspect("concept-edit", "new");
        page.press("Ziel hinzufügen").choose("Handlungsfeld", "Verkehr");
        textbox("Ziel").fill("Sichere Wege");
        page.press("Maßnahme unter Zeile 1 hinzufügen");
        textbox("Maßnahme").fill("Querung");
        page.press("Speichern");
        page.complainsAbout("Entwicklungskonzept", "Entwicklungskonzept");
        page.fill("Entwicklungskonzept", "ISEK")
                .inspect("concept-edit", "filled")
                .press("Speichern");
        page.notices("ist gespeichert").shows("Sichere Wege").shows("vorgesehen");

        page.follow("Fortschreibung festhalten").inspect("concept-update", "new");
        page.fill("Jahr", "2015").press("Jahr festhalten").notices("mindestens von einem Ziel");
        page().getByLabel("In diesem Jahr").last().selectOption("INITIATED");
        last("Warum").fill("Der Bau hat begonnen.");
        page.press("Neue Maßnahme hinzufügen");
        page().getByLabel("Ziel", new Page.GetByLabelOptions().setExact(true)).selectOption("Sichere Wege");
        last("Maßnahme").fill("Schulwegplan");
        last("Warum").fill("Wunsch der Schule.");
        page.press("Jahr festhalten").notices("Das Jahr 2015 ist fortgeschrieben.");
        page.shows("Schulwegplan").shows("Wunsch der Schule.").inspect("concept", "updated");

        page.follow("Fortschreibung festhalten").shows("Schulwegplan").fill("Jahr", "2015");
        page.press("Jahr festhalten").notices("Das Jahr 2015 ist schon fortgeschrieben");
        page.fill("Jahr", "2016").press("Jahr festhalten").notices("Sagen Sie auch, was aus");
        page.inspect("concept-update", "refused");
    }

    private Locator textbox(String label) {
        return page().getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private void click(int x, int y) {
        page().locator(".map").click(new Locator.ClickOptions().setPosition(x, y));
    }

    private void press(String button) {
        button(button).click();
    }

    private Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator last(String label) {
        return page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .last();
    }
}
