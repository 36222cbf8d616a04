package de.nordertor.document.boundary;

import static de.nordertor.document.PdfConformance.assertArchivableAndAccessible;
import static de.nordertor.document.PdfConformance.keep;
import static de.nordertor.document.PdfConformance.readingText;
import static de.nordertor.document.PdfConformance.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.nordertor.document.Din91379;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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

    @Test
    void theOtherCharactersOfDin91379ArePrintedAndReadOutUnchanged() {
        var characters = Din91379.otherCharacters();
        var pdf = renderer.render(page("<p>" + escaped(String.join(" ", characters)) + "</p>"));
        var text = readingText(pdf);
        assertThat(characters).hasSizeGreaterThan(200).allSatisfy(character -> assertThat(text)
                .contains(character));
        assertArchivableAndAccessible(pdf);
    }

    @Test
    void manyDocumentsAtTheSameTimeKeepTheirOwnText() throws Exception {
        var sequences = Din91379.sequencesWithoutComposedForm();
        List<Callable<String>> tasks = IntStream.range(0, 60)
                .<Callable<String>>mapToObj(i -> () -> readingText(
                        renderer.render(page("<h1>Nr. " + i + "</h1><p>" + sequences.get(i) + " 北" + i + "</p>"))))
                .toList();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var results = pool.invokeAll(tasks);
            for (int i = 0; i < tasks.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo("Nr. %d %s 北%d".formatted(i, sequences.get(i), i));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aDocumentThatIsNotWellFormedIsRefusedInWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> renderer.render("<html><body><p>offen</body></html>"))
                .withMessageContaining("Not well-formed XHTML");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    static String page(String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="de-DE"><head><title>Probe</title>
                <meta name="subject" content="Probe"/></head><body>%s</body></html>"""
                .formatted(body);
    }
}
