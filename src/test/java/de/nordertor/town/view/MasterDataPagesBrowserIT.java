package de.nordertor.town.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The lists of words and the boundary, as the administrator keeps them. */
class MasterDataPagesBrowserIT extends BrowserTest {

    private static final Path DEMO_BOUNDARY = Path.of("src/main/resources/demo/programme-boundary.geojson");

    private final String unique = Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT);

    @Test
    void aFieldOfActionIsAddedChangedAndRetired() {
        PageObject admin = as("admin").open("town/fields-of-action").shows("Wohnumfeld");
        admin.inspect("fields-of-action", "full").follow("Handlungsfeld anlegen");
        admin.fill("Kürzel", "klein").fill("Bezeichnung", "Feld " + unique).press("Speichern");
        admin.notices("beginnt mit einem Großbuchstaben").inspect("field-of-action", "error");
        admin.fill("Kürzel", "F" + unique)
                .fill("Reihenfolge", "-1")
                .press("Speichern")
                .notices("von 0 bis 999");
        admin.fill("Reihenfolge", "900").press("Speichern").notices("„Feld " + unique + "“ ist gespeichert.");
        admin.follow("Feld " + unique).inspect("field-of-action", "full");
        page().getByLabel("In Gebrauch").uncheck();
        admin.press("Speichern").notices("ist gespeichert").shows("nicht mehr in Gebrauch");
    }

    @Test
    void aTagStandsOnceWhateverItsCapitals() {
        PageObject admin = as("admin").open("town/tags").shows("Ehrenamt").inspect("tags", "full");
        admin.follow("Schlagwort anlegen").inspect("tag", "new");
        admin.fill("Schlagwort", "EHRENAMT").press("Speichern").notices("Einen Eintrag „EHRENAMT“");
        assertThat(admin.field("Schlagwort")).hasValue("EHRENAMT");
        admin.fill("Schlagwort", "Tag " + unique).press("Speichern").notices("ist gespeichert");
    }

    @Test
    void theSecondOfTwoSeesWhatTheFirstSaved() {
        String tag = "Tag " + unique;
        PageObject first = as("admin").open("town/tag").fill("Schlagwort", tag);
        first.press("Speichern").notices("ist gespeichert").follow(tag);
        Page other = anotherVisitor();
        PageObject second = new PageObject(other).signIn("admin");
        other.navigate(page().url());
        second.fill("Schlagwort", tag + " zwei").press("Speichern").notices("ist gespeichert");
        first.fill("Schlagwort", tag + " eins").press("Speichern").notices("Jemand anderes");
        first.shows(tag + " zwei").inspect("tag", "conflict");
        assertThat(first.field("Schlagwort")).hasValue(tag + " eins");
        first.press("Speichern").notices("„" + tag + " eins“ ist gespeichert");
        other.context().close();
    }

    @Test
    void aKindOfPartnerIsAddedAndOffered() {
        PageObject admin = as("admin").open("partner/types").shows("Wohnungsunternehmen");
        admin.inspect("partner-types", "full").follow("Partnerart anlegen").inspect("partner-type", "new");
        admin.fill("Kürzel", "T" + unique).fill("Bezeichnung", "Art " + unique).press("Speichern");
        admin.notices("ist gespeichert");
        PageObject quarter = new PageObject(anotherVisitor()).signIn("quartier").open("partner/organization-edit");
        quarter.choose("Art", "Art " + unique);
        quarter.page().context().close();
    }

    @Test
    void aBoundaryIsRefusedInOneSentenceOrTakenOver() throws IOException {
        PageObject admin = as("admin").open("town/boundary").shows("programme-boundary.geojson");
        admin.inspect("boundary", "full");
        admin.press("Grenze hochladen").notices("wählen Sie zuerst eine Datei aus");
        upload(admin, "bild.geojson", "kein JSON").notices("kein lesbares JSON");
        upload(admin, "punkt.geojson", "{\"type\":\"Point\",\"coordinates\":[9,52]}")
                .notices("„Point“");
        upload(admin, "utm.geojson", polygon("[[509000,5830000],[509100,5830000],[509100,5830100],[509000,5830000]]"))
                .notices("Breite 5830000");
        admin.inspect("boundary", "error");
        upload(admin, "programme-boundary.geojson", Files.readString(DEMO_BOUNDARY))
                .notices("Lage aller Partner");
        admin.shows("1 Flächen");
    }

    private static String polygon(String ring) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}";
    }

    private PageObject upload(PageObject admin, String fileName, String content) {
        page().locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(fileName, "application/geo+json", content.getBytes(StandardCharsets.UTF_8)));
        return admin.press("Grenze hochladen");
    }
}
