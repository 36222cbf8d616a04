package de.nordertor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.nordertor.document.PdfConformance;
import de.nordertor.document.ReferenceReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way of the reference report: typed, submitted, approved with its number, printed. */
class ReferenceReportBrowserIT extends BrowserTest {

    private static final Path PRINTED = Path.of(System.getProperty("nordertor.build", "target"))
            .resolve("reference")
            .resolve("sachstandsbericht-5-014-2016.pdf");

    /** The demo town has the report already; the same town before it was written. */
    @BeforeEach
    void theSequenceStandsAtThirteen() {
        String report = "(SELECT id FROM nordertor.council_paper WHERE number = '5/014/2016')";
        DemoDatabase.run(
                "DELETE FROM nordertor.agenda_item WHERE consultation_id IN"
                        + " (SELECT id FROM nordertor.consultation WHERE paper_id IN " + report + ")",
                "DELETE FROM nordertor.consultation WHERE paper_id IN " + report,
                "DELETE FROM nordertor.paper_station WHERE paper_version_id IN"
                        + " (SELECT id FROM nordertor.paper_version WHERE paper_id IN " + report + ")",
                "DELETE FROM nordertor.paper_version WHERE paper_id IN " + report,
                "DELETE FROM nordertor.council_paper WHERE number = '5/014/2016'",
                "UPDATE nordertor.paper_number_sequence SET last_number = 13 WHERE sequence_key = '5/{lfd:3}/2016'");
    }

    @Test
    void typedAndApprovedItIsTheFormOfTheTown() throws IOException {
        PageObject editor = new PageObject(page()).signIn("redaktion");
        typeReport(editor);
        editor.press("Entwurf speichern").hasTitle(ReferenceReport.SUBJECT).notices("gespeichert");
        editor.press("Zur Freigabe vorlegen").notices("zur Freigabe vorgelegt");

        PageObject lead = new PageObject(anotherVisitor()).signIn("leitung");
        lead.shows("Wartet auf meine Freigabe").inspect("start", "waiting");
        lead.follow(ReferenceReport.SUBJECT).press("Freigeben").confirm("Freigeben");
        lead.notices("trägt die Nummer 5/014/2016").inspect("paper", "approved");

        assertPrinted(download(lead.page()));
    }

    private void typeReport(PageObject form) {
        form.open("council/paper-edit")
                .choose("Art der Vorlage", "Sachstandsbericht")
                .choose("Fachbereich", "5 Bildung, Soziales und Sport")
                .fill("Datum", "18.05.2016")
                .choose("Produkt", "5020 Soziale Förderung und Betreuung")
                .fill("Auskunft erteilt", "Koscielniak, Sabine")
                .choose("Gremium", "Ausschuss für Jugend, Soziales und Sport")
                .fill("Sitzung am", "31.05.2016")
                .fill("Sachbetreff", ReferenceReport.SUBJECT);
        form.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Sachdarstellung"))
                .click();
        List<String> paragraphs = paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                form.page().keyboard().press("Enter");
            }
            form.page().keyboard().insertText(paragraphs.get(i));
        }
        form.inspect("paper-edit", "typed");
    }

    private static List<String> paragraphs() {
        return List.of(ReferenceReport.statementOfFacts().split("\\R\\s*\\R"));
    }

    private static byte[] download(Page page) throws IOException {
        String address = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PDF öffnen"))
                .getAttribute("href");
        var answer = page.context().request().get(address);
        assertThat(answer).isOK();
        Files.createDirectories(PRINTED.getParent());
        return Files.readAllBytes(Files.write(PRINTED, answer.body()));
    }

    private static void assertPrinted(byte[] pdf) {
        PdfConformance.assertArchivableAndAccessible(pdf);
        String text = PdfConformance.squeeze(PdfConformance.readingText(pdf));
        assertThat(text)
                .containsSubsequence(
                        "Stadt Nienburg/Weser",
                        "Der Bürgermeister",
                        "Sachstandsbericht",
                        "5/014/2016",
                        "öffentlich",
                        "18.05.2016",
                        "5020 Soziale Förderung und Betreuung",
                        "Bildung, Soziales und Sport",
                        "Koscielniak, Sabine",
                        "31.05.2016",
                        "Ausschuss für Jugend, Soziales und Sport",
                        ReferenceReport.SUBJECT);
        List<String> facts = paragraphs().stream().map(PdfConformance::squeeze).toList();
        assertThat(text).containsSubsequence(facts);
    }
}
