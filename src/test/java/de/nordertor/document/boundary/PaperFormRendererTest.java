package de.nordertor.document.boundary;

import static de.nordertor.document.PdfConformance.assertArchivableAndAccessible;
import static de.nordertor.document.PdfConformance.keep;
import static de.nordertor.document.PdfConformance.pageTexts;
import static de.nordertor.document.PdfConformance.readingText;
import static de.nordertor.document.PdfConformance.squeeze;
import static de.nordertor.document.PdfConformance.text;
import static de.nordertor.document.ReferenceReport.form;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.Din91379;
import de.nordertor.document.PdfConformance;
import de.nordertor.document.ReferenceReport;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PaperFormRendererTest {

    private final PaperFormRenderer renderer = new PaperFormRenderer(new PdfRenderer());

    @Test
    void theReferenceReportShowsEveryFieldAndTheWholeTextInTheOrderOfThePrintedForm() {
        var pdf = print("reference-report", ReferenceReport.form());
        var expected = new String[] {
            "Stadt Nienburg/Weser",
            "Der Bürgermeister",
            "Sachstandsbericht",
            "Nr.: 5/014/2016",
            "öffentlich",
            "Datum: 18.05.2016",
            "Produkt: 5020 Soziale Förderung und Betreuung",
            "Bildung, Soziales und Sport",
            "Auskunft erteilt: Koscielniak, Sabine",
            "Beratungsfolge:",
            "Datum:",
            "Gremium:",
            "31.05.2016",
            "Ausschuss für Jugend, Soziales und Sport",
            "Sachbetreff:",
            ReferenceReport.SUBJECT,
            "Sachdarstellung:",
            squeeze(ReferenceReport.statementOfFacts())
        };
        assertThat(readingText(pdf)).containsSubsequence(expected);
        assertThat(text(pdf).replace("UPJ- ", "UPJ-")).containsSubsequence(expected);
        assertThat(pageTexts(pdf)).singleElement().asString().contains("Seite 1 von 1");
        assertArchivableAndAccessible(pdf);
    }

    @Test
    void aNonPublicPaperSaysSoOnEveryPage() {
        var pdf = print("non-public", form("5/014/2016", 1, false, "nichtöffentlich", true, longText()));
        assertThat(pageTexts(pdf))
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("nichtöffentlich").doesNotContain("Entwurf"));
        assertArchivableAndAccessible(pdf);
    }

    @Test
    void aDraftSaysSoOnEveryPageAndHasNoNumberYet() {
        var pdf = print("draft", form(null, 1, true, "öffentlich", false, longText()));
        assertThat(pageTexts(pdf))
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("Entwurf").doesNotContain("nichtöffentlich"));
        assertThat(text(pdf)).contains("Nr.: wird bei der Freigabe vergeben");
        assertArchivableAndAccessible(pdf);
    }

    @Test
    void aCorrectedPaperKeepsItsNumberAndShowsItsVersionOnEveryPage() {
        var pdf = print("version-2", form("5/014/2016", 2, false, "öffentlich", false, longText()));
        assertThat(pageTexts(pdf)).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(page)
                .contains("Sachstandsbericht Nr. 5/014/2016, Fassung 2"));
    }

    @Test
    void aReportOfFortyPagesRepeatsTheHeadsOfItsTablesAndCountsItsPages() {
        var row = "<tr><td>%d</td><td>Kooperationsvorhaben „Nachbarschaft – %<d“ mit Unternehmen, Dienstleistern und"
                + " Stiftungen des Quartiers, die sich mit den Bewohnerinnen und Bewohnern auf Leistung und Gegenleistung"
                + " verständigt haben und jedes Jahr berichten</td><td>10\u202f000\u00a0€</td></tr>";
        var table = new StringBuilder("<h2>Vorhaben</h2><table><thead><tr><th>Nr.</th><th>Vorhaben</th><th>Beitrag</th>"
                + "</tr></thead><tbody>");
        for (int i = 1; i <= 375; i++) {
            table.append(row.formatted(i));
        }
        var pdf = print(
                "forty-pages",
                form(
                        "5/015/2016",
                        1,
                        false,
                        "öffentlich",
                        false,
                        table.append("</tbody></table>" + longText()).toString()));
        var pages = pageTexts(pdf);
        assertThat(pages.size()).isGreaterThanOrEqualTo(40);
        assertThat(pages.subList(1, 36)).allSatisfy(page -> assertThat(page).contains("Nr. Vorhaben Beitrag"));
        assertThat(pages.get(39)).contains("Seite 40 von " + pages.size());
        assertThat(readingText(pdf)).containsOnlyOnce("Nr. Vorhaben Beitrag").contains("375 Kooperationsvorhaben");
        assertArchivableAndAccessible(pdf);
    }

    @Test
    void aTableOfManyLongWordsStaysOnThePage() {
        var words = "<td>Kooperationsvereinbarungsentwurf</td>".repeat(9);
        var pdf = print(
                "wide-table",
                form("5/018/2016", 1, false, "öffentlich", false, "<table><tr>" + words + "</tr></table>"));
        var right = PdfConformance.rightmostText(pdf);
        assertThat(right).isBetween(400.0, 595.0 - 56.0);
        assertThat(readingText(pdf).replace(" ", "")).contains("Kooperationsvereinbarungsentwurf".repeat(9));
        assertArchivableAndAccessible(pdf);
    }

    @Test
    void consultationsResolutionAndAttachmentsStandInTheirPlaces() {
        var reference = ReferenceReport.form();
        var pdf = print(
                "all-parts",
                new PaperForm(
                        reference.letterhead(),
                        "Beschlussvorlage",
                        "5/016/2016",
                        1,
                        false,
                        "öffentlich",
                        false,
                        reference.date(),
                        "5020",
                        "Soziale Förderung und Betreuung",
                        reference.department(),
                        "Koscielniak, Sabine",
                        List.of(
                                new PaperForm.ConsultationRow(
                                        LocalDate.of(2016, 5, 31), "Ausschuss für Jugend", "Vorberatung", "öffentlich"),
                                new PaperForm.ConsultationRow(null, "Verwaltungsausschuss", null, "nichtöffentlich")),
                        reference.subject(),
                        "<h2>Anlass</h2><p>Erstens</p><h4>Einzelheit</h4><ul><li>Punkt <a href=\"https://example.org/x\">hier"
                                + "</a></li></ul><h2>Kosten</h2><p>Keine.</p>",
                        "<ol><li>Der Rat beschließt.</li><li>Die Verwaltung berichtet.</li></ol>",
                        List.of("Anlage 1 – Lageplan", "Anlage 2 <Kosten> & Folgen")));
        assertThat(readingText(pdf))
                .containsSubsequence(
                        "Zuständigkeit:",
                        "Sitzung:",
                        "31.05.2016 Ausschuss für Jugend Vorberatung öffentlich",
                        "offen Verwaltungsausschuss – nichtöffentlich",
                        "Sachdarstellung:",
                        "Anlass",
                        "Kosten",
                        "Beschlussvorschlag:",
                        "1. Der Rat beschließt.",
                        "Anlagen:",
                        "Anlage 2 <Kosten> & Folgen");
        assertThat(PdfConformance.bookmarks(pdf))
                .containsExactly(
                        "Beschlussvorlage",
                        "  Beratungsfolge",
                        "  Sachbetreff",
                        "  Sachdarstellung",
                        "    Anlass",
                        "      Einzelheit",
                        "    Kosten",
                        "  Beschlussvorschlag",
                        "  Anlagen");
        assertArchivableAndAccessible(pdf);
    }

    @Test
    void everyLetterAndSequenceOfDin91379InNamesIsPrintedAndReadOutUnchanged() {
        var names = Din91379.lettersAndSequences().stream()
                .map(letter -> "Ma" + letter + "in")
                .toList();
        var all = String.join(" ", names);
        var facts = "<h2>" + names.get(1) + "</h2><p>" + all + "</p><table><tr><th>Name</th></tr><tr><td><strong>" + all
                + "</strong></td></tr></table><p><em>" + all + "</em></p>";
        var reference = form("5/019/2016", 1, false, "öffentlich", false, facts);
        var pdf = print(
                "names",
                new PaperForm(
                        reference.letterhead(),
                        reference.kind(),
                        reference.number(),
                        1,
                        false,
                        "öffentlich",
                        false,
                        reference.date(),
                        reference.productCode(),
                        reference.productName(),
                        reference.department(),
                        "Ḳ̄oscielniak, Sab̲ine K͟haled",
                        reference.consultations(),
                        "Bericht über " + names.get(1),
                        facts,
                        null,
                        List.of(all)));
        assertThat(readingText(pdf).split(Pattern.quote(all), -1))
                .as("between four times all names")
                .hasSize(5);
        assertThat(readingText(pdf)).contains("Auskunft erteilt: Ḳ̄oscielniak");
        assertThat(PdfConformance.title(pdf)).endsWith("Bericht über " + names.get(1));
        assertThat(PdfConformance.bookmarks(pdf)).contains("    " + names.get(1));
        assertArchivableAndAccessible(pdf);
    }

    @Test
    void germanTypographyIsPrintedAsItWasTyped() {
        var typed = "„Soziale Stadt“ – §\u00a078 Abs.\u00a02, 10\u202f000\u00a0€, ‚so‘, 5 × 3 ≥ 2 → gut …";
        var pdf = print("typography", form("5/017/2016", 1, false, "öffentlich", false, "<p>" + typed + "</p>"));
        assertThat(readingText(pdf)).contains(typed);
        assertArchivableAndAccessible(pdf);
    }

    @Test
    void aDraftOfWhichNothingIsWrittenYetPrints() {
        var letterhead = new PaperForm.Letterhead("Stadt Musterau", null, null);
        var empty = List.<String>of();
        var pdf = print(
                "empty-draft",
                new PaperForm(
                        letterhead,
                        "Mitteilungsvorlage",
                        null,
                        1,
                        true,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        " ",
                        empty));
        assertThat(readingText(pdf))
                .contains("Stadt Musterau", "Mitteilungsvorlage")
                .doesNotContain("Beschlussvorschlag");
        assertArchivableAndAccessible(pdf);
    }

    @Test
    void theSamePaperFreezesToTheSameText() {
        assertThat(renderer.freeze(ReferenceReport.form()))
                .isEqualTo(renderer.freeze(ReferenceReport.form()))
                .doesNotContain("http-equiv")
                .contains("Sachdarstellung");
    }

    private byte[] print(String name, PaperForm form) {
        return keep(name, renderer.toPdf(renderer.freeze(form)));
    }

    private static String longText() {
        return String.join("", Collections.nCopies(5, PaperForm.paragraphs(ReferenceReport.statementOfFacts())));
    }
}
