package de.nordertor.document.boundary;

import static de.nordertor.document.PdfConformance.assertArchivableAndAccessible;
import static de.nordertor.document.PdfConformance.readingText;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.Din91379;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterRendererTest {

    private static final Map<String, String> WORDS =
            Map.of("kind", "Dankschreiben", "page", "Seite", "pagesOf", "von", "shield", "Wappen");

    private final LetterRenderer renderer = new LetterRenderer(new PdfRenderer());

    @Test
    void aLetterIsArchivableAndAccessibleAndTellsEverything() {
        byte[] pdf = renderer.toPdf(letter("Danke für <b>alles</b>", "Sehr geehrte Damen,\n\ndanke & Gruß"));
        assertArchivableAndAccessible(pdf);
        assertThat(readingText(pdf))
                .contains("Stadt Nienburg", "Druckhaus Söhne", "31582 Nienburg", "18.05.2016")
                .contains("Danke für <b>alles</b>", "danke & Gruß", "Brandhorst");
    }

    @Test
    void manyPagesAndEveryLetterOfDin91379() {
        String text = String.join(
                "\n\n",
                Din91379.lettersAndSequences().stream()
                        .map(letter -> "A" + letter + "a")
                        .toList());
        assertArchivableAndAccessible(renderer.toPdf(letter("K\u0356h\u0331an", text)));
    }

    private static LetterForm letter(String subject, String text) {
        return new LetterForm(
                new PaperForm.Letterhead("Stadt Nienburg", "Der Bürgermeister", null),
                "de-DE",
                WORDS,
                List.of("Druckhaus Söhne", "Hafenstraße 1", "31582 Nienburg"),
                LocalDate.of(2016, 5, 18),
                subject,
                text,
                "Brandhorst");
    }
}
