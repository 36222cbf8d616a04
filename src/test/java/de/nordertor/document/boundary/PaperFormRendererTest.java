package de.nordertor.document.boundary;

import static de.nordertor.document.PdfConformance.assertArchivableAndAccessible;
import static de.nordertor.document.PdfConformance.keep;
import static de.nordertor.document.PdfConformance.readingText;
import static de.nordertor.document.PdfConformance.squeeze;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.ReferenceReport;
import org.junit.jupiter.api.Test;

class PaperFormRendererTest {

    private final PaperFormRenderer renderer = new PaperFormRenderer(new PdfRenderer());

    @Test
    void theReferenceReportShowsEveryFieldAndTheWholeTextInTheOrderOfThePrintedForm() {
        var pdf = renderer.toPdf(renderer.freeze(ReferenceReport.form()));
        keep("reference-report", pdf);
        assertThat(readingText(pdf))
                .containsSubsequence(
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
                        squeeze(ReferenceReport.statementOfFacts()));
        assertArchivableAndAccessible(pdf);
    }
}
