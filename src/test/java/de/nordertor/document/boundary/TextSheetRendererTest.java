package de.nordertor.document.boundary;

import static de.nordertor.document.PdfConformance.assertArchivableAndAccessible;
import static de.nordertor.document.PdfConformance.readingText;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.boundary.TextSheet.Section;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextSheetRendererTest {

    private static final int MANY = 80;

    private final TextSheetRenderer renderer = new TextSheetRenderer(new PdfRenderer());

    @Test
    void aSheetIsArchivableAndAccessibleAndTellsEverything() {
        byte[] pdf = renderer.toPdf(sheet(
                "Seit dem 1. Mai 2016", List.of(new Section("Ergebnis", List.of("30 <Kinder> & ihre\nEltern.")))));
        assertArchivableAndAccessible(pdf);
        assertThat(readingText(pdf))
                .contains("Stadt Nienburg", "Wirkungsblatt", "Lesepaten", "Seit dem 1. Mai 2016", "Stand: 18.05.2016")
                .contains("Ergebnis", "30 <Kinder> & ihre Eltern.");
    }

    @Test
    void aLongSheetHasSeveralPages() {
        byte[] pdf = renderer.toPdf(sheet(
                null, List.of(new Section("Was geschehen ist", Collections.nCopies(MANY, "Ein Satz. ".repeat(9))))));
        assertArchivableAndAccessible(pdf);
        assertThat(readingText(pdf)).contains("Was geschehen ist").doesNotContain("Seit dem");
    }

    private static TextSheet sheet(String period, List<Section> sections) {
        return new TextSheet(
                "Stadt Nienburg", "Wirkungsblatt", "Lesepaten", period, LocalDate.of(2016, 5, 18), sections);
    }
}
