package de.nordertor.partner.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A file of partners on its whole way, as a person sees it. */
class PartnerImportBrowserIT extends BrowserTest {

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aFileIsMappedCheckedImportedAndUndone() {
        PageObject page = as("quartier").open("partner/imports");
        page.hasTitle("Importe").inspect("imports", "empty");
        bring(
                page,
                "liste.csv",
                "Firma;PLZ;Ort;Tel.;Bemerkung;Zahl\n"
                        + "Hofladen Ährenkrone " + unique + ";31582;Nienburg;05021 4711;<b>gut</b>;1\n"
                        + "Hofladen Ährenkrone " + unique + ";31582;Nienburg;;;2\n"
                        + "Verein " + unique + ";315;Nienburg;frag Erna;;3\n"
                        + "Apotheke zum Kranich;;;;;4\n",
                "windows-1252");
        page.notices("4 Zeilen wurden gelesen")
                .hasTitle("liste.csv")
                .shows("Hofladen Ährenkrone")
                .shows("<b>gut</b>");
        assertThat(page.field("Firma")).hasValue("NAME");
        assertThat(page.field("Zeichenkodierung")).hasValue("windows-1252");
        page.inspect("import", "mapping");

        page.choose("Zahl", "Name").press("Prüfen").notices("ist zwei Spalten zugeordnet");
        page.choose("Zahl", "nicht übernehmen")
                .choose("Art, wo keine angegeben ist", "Verein")
                .press("Prüfen");
        page.shows("Was die Prüfung fand").inspect("import", "checked");
        page.follow("1 Zeilen: fehlerhaft")
                .shows("Spalte B")
                .shows("keine deutsche Postleitzahl")
                .shows("frag Erna");
        page.inspect("import-rows", "faults");
        page.open(page().url()
                .replaceFirst(".*/partner/import-rows", "partner/import-rows")
                .replace("ERROR", "DOUBT"));
        page.shows("Zeile 2 nennt vermutlich denselben Partner").inspect("import-rows", "doubt");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zeile 3 als neuen Partner anlegen"))
                .press("Enter");
        page.notices("Für Zeile 3 ist entschieden").shows("anlegen");
        page.follow("liste.csv").press("Importieren").shows("Was geschehen ist");
        awaitTheEnd();
        page.shows("importiert").inspect("import", "done");
        page.open("partner/organizations?text=" + unique).shows("2 Partner");

        page.open("partner/imports").follow("liste.csv").press("Import rückgängig machen");
        page.confirm("Import rückgängig machen");
        assertThat(page().locator("[id$=undo]")).hasCount(0);
        awaitTheEnd();
        page.inspect("import", "undone");
        page.open("partner/organizations?text=" + unique).shows("zurücksetzen");
        Assertions.assertThat(page().request().get(reportOf("liste.csv")).text())
                .contains("Zeile;Name;Befund")
                .contains("rückgängig gemacht");
    }

    @Test
    void theSecondFileOfItsKindIsMappedAlready() {
        String titles = "Name;Wer ist das;Ort" + unique;
        PageObject page = as("leitung").open("partner/imports");
        bring(page, "eins.csv", titles + "\nA " + unique + ";x;Verden\n", "UTF-8");
        page.choose("Wer ist das", "Notizen").press("Prüfen").shows("Was die Prüfung fand");
        page.press("Verwerfen").confirm("Verwerfen").notices("„eins.csv“ ist verworfen");
        bring(page, "zwei.csv", titles + "\nB " + unique + ";y;Verden\n", "UTF-8");
        assertThat(page.field("Wer ist das")).hasValue("NOTES");
        page.fill("Zeile mit den Titeln", "0").press("Neu einlesen").notices("2 Zeilen wurden gelesen");
        page.fill("Zeile mit den Titeln", "oben").press("Neu einlesen");
        page.complainsAbout("Zeile mit den Titeln", "Zeile mit den Titeln");
        page.press("Verwerfen").confirm("Verwerfen").notices("ist verworfen");
    }

    @Test
    void aFileThatIsNoneIsRefusedWithOneSentenceAndNothingIsKept() throws IOException {
        PageObject page = as("quartier").open("partner/imports");
        Map<byte[], String> broken = new LinkedHashMap<>();
        broken.put("Name;Ort\nMü;Ny\n".getBytes(StandardCharsets.UTF_16LE), "Nullzeichen");
        broken.put("Name;Ort\nA;B\nC,D\nE,F\n".getBytes(StandardCharsets.UTF_8), "trennt");
        broken.put(bomb(), "liste.csv");
        broken.put(new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7'}, "liste.csv");
        broken.put("Name;Ort\n".getBytes(StandardCharsets.UTF_8), "keine Zeile");
        for (Map.Entry<byte[], String> file : broken.entrySet()) {
            bring(page, "liste-" + unique + ".csv", file.getKey());
            assertThat(page().locator("#notices .bad")).hasCount(1);
            page.notices(file.getValue().replace("liste.csv", "liste-" + unique));
        }
        page.inspect("imports", "refused");
        page.open("partner/imports");
        assertThat(page().getByText("liste-" + unique)).hasCount(0);
    }

    private String reportOf(String fileName) {
        page().navigate(page().url().replaceFirst("/partner/.*", "/partner/imports"));
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(fileName))
                .first()
                .click();
        return page().url().replaceFirst("/partner/import\\?id=(\\d+).*", "/api/partners/imports/$1/report.csv");
    }

    private static void bring(PageObject page, String name, String text, String charset) {
        bring(page, name, text.getBytes(Charset.forName(charset)));
    }

    private static void bring(PageObject page, String name, byte[] content) {
        page.page().locator("input[type=file]").setInputFiles(new FilePayload(name, "text/csv", content));
        page.press("Hochladen");
    }

    /**
     * The page loads itself anew when the work is done; only then it can be looked at. A page that is half there has no
     * progress yet.
     */
    private void awaitTheEnd() {
        page().waitForLoadState();
        assertThat(page().locator("[data-progress]")).hasCount(0);
        page().waitForLoadState();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[50_000_000]);
        }
        return bytes.toByteArray();
    }
}
