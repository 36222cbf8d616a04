package de.nordertor.insight.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import de.nordertor.browser.BrowserTest;
import de.nordertor.browser.PageObject;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A report is begun, worded, read anew without losing a word, and becomes a paper. */
class ReportBrowserIT extends BrowserTest {

    private static final String COMMITTEE = "Ausschuss für Stadtentwicklung";
    private static final String OWN_WORDS = "Wortlaut";
    private static final int OK = 200;

    private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "hof";

    @Test
    void aProgrammeIsReportedAndOwnWordsStay() {
        PageObject page = as("redaktion").open("programme/programmes");
        page.follow("Kooperationen zwischen Kommunen und Privaten").follow("Bericht entwerfen");
        page.hasTitle("Bericht entwerfen").inspect("report-begin", "new").press("Entwerfen");
        page.complainsAbout("Gremium", "Gremium").inspect("report-begin", "error");
        page.choose("Gremium", COMMITTEE).press("Entwerfen").hasTitle("Berichtsentwurf");
        page.shows("für: " + COMMITTEE).shows("Worum es geht").inspect("report", "drafted");

        page.fill(OWN_WORDS, "Es geht um den " + word + ".");
        page.press("Speichern und Aufzeichnungen neu lesen").notices("was Sie geschrieben haben, ist geblieben");
        assertThat(page.field(OWN_WORDS)).hasValue("Es geht um den " + word + ".");
        page.shows("Nach den Aufzeichnungen:").inspect("report", "worded");

        page.choose("Art der Vorlage", "Sachstandsbericht")
                .choose("Fachbereich", "5 Bildung, Soziales und Sport")
                .press("Als Vorlage anlegen")
                .notices("Die Vorlage ist angelegt");
        String paper = page.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        page.open("council/paper?id=" + paper).shows("Es geht um den " + word + ".");
    }

    @Test
    void aCooperationIsReportedOverSomeDaysAndAsASheet() {
        PageObject page = as("quartier").open("cooperation/cooperation-edit");
        page.fill("Kooperation", "Malen im " + word).press("Speichern");
        page.follow("Bericht entwerfen")
                .choose("Gremium", COMMITTEE)
                .fill("Erster Tag", "31.12.2016")
                .fill("Letzter Tag", "01.01.2016")
                .press("Entwerfen");
        page.notices("also vorher").inspect("report-begin", "period");
        page.fill("Erster Tag", "01.01.2016").fill("Letzter Tag", "").press("Entwerfen");
        page.shows("ab 01.01.2016").shows("wurde das Vorhaben vorgeschlagen");

        page.open("cooperation/cooperations?text=" + word)
                .follow("Malen im " + word)
                .follow("Wirkungsblatt entwerfen");
        page.hasTitle("Wirkungsblatt entwerfen")
                .inspect("report-begin", "sheet")
                .press("Entwerfen");
        page.hasTitle("Wirkungsblatt");
    }

    @Test
    void anAreaAndAGroupAreReported() {
        PageObject page = as("quartier").open("programme/areas");
        page.page().locator("main table tbody a").first().click();
        page.follow("Bericht entwerfen").choose("Gremium", COMMITTEE).press("Entwerfen");
        page.hasTitle("Berichtsentwurf").shows("Das Fördergebiet").inspect("report", "area");
        String pdf = page.page().locator("main a:has-text('Als PDF')").getAttribute("href");
        String address = URI.create(page.page().url()).resolve(pdf).toString();
        APIResponse sheet = page.page().context().request().get(address);
        Assertions.assertEquals(OK, sheet.status());
        page.open("group/groups").follow("Verkehr").follow("Bericht entwerfen");
        page.choose("Gremium", COMMITTEE).press("Entwerfen");
        page.hasTitle("Berichtsentwurf").shows("deckt den Bereich Verkehr ab");
    }

    @Test
    void aBlockIsWordedTriedOutAndPutBack() {
        PageObject admin = as("admin").open("insight/blocks").hasTitle("Textbausteine der Berichte");
        admin.inspect("blocks", "delivered").follow("Im Rahmen des Projektes");
        admin.hasTitle("Textbaustein").shows("mitgelieferte Fassung").inspect("block", "form");
        admin.fill("Text", "Es {kommunen?macht|machen} {anzahl} mit.").press("Vorschau");
        admin.shows("„anzahl“ gibt es hier nicht").inspect("block", "mistake");
        admin.fill("Text", "Es {kommunen?macht|machen} {kommunen} mit.").press("Vorschau");
        admin.shows("Es macht eine Kommune mit.")
                .shows("Es machen drei Kommunen mit.")
                .inspect("block", "preview");
        admin.press("Speichern").notices("Der Textbaustein gilt ab dem nächsten Entwurf");
        admin.shows("eigene Fassung").follow("Es {kommunen?macht|machen}").inspect("block", "own");
        admin.press("Mitgelieferte Fassung benutzen").confirm("Mitgelieferte Fassung benutzen");
        admin.notices("gilt wieder die mitgelieferte Fassung");
    }
}
