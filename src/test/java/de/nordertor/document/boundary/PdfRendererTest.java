package de.nordertor.document.boundary;

import static de.nordertor.document.PdfConformance.assertArchivableAndAccessible;
import static de.nordertor.document.PdfConformance.keep;
import static de.nordertor.document.PdfConformance.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.Din91379;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void everyLetterAndSequenceOfDin91379IsPrintedAndReadOutUnchanged() {
        var names = Din91379.lettersAndSequences();
        var rows = new StringBuilder();
        for (var letter : names) {
            rows.append("<p>N").append(letter).append("n</p>");
        }
        var pdf = renderer.render(page("<h1>Namen</h1>" + rows));
        keep("din-91379", pdf);
        var text = text(pdf);
        assertThat(names).hasSize(649).allSatisfy(letter -> assertThat(text).contains("N" + letter + "n"));
        assertArchivableAndAccessible(pdf);
    }

    static String page(String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="de-DE"><head><title>Probe</title>
                <meta name="subject" content="Probe"/></head><body>%s</body></html>"""
                .formatted(body);
    }
}
