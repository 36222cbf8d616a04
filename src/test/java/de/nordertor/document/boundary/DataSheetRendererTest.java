package de.nordertor.document.boundary;

import static de.nordertor.document.PdfConformance.assertArchivableAndAccessible;
import static de.nordertor.document.PdfConformance.readingText;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.Din91379;
import de.nordertor.document.boundary.DataSheet.Entry;
import de.nordertor.document.boundary.DataSheet.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataSheetRendererTest {

    private final DataSheetRenderer renderer = new DataSheetRenderer(new PdfRenderer());

    @Test
    void aSheetIsArchivableAndAccessibleAndTellsEverything() {
        byte[] pdf = renderer.toPdf(sheet("Anna <b>Müller</b>", List.of(new Entry("Notiz", "eins\nzwei & drei"))));
        assertArchivableAndAccessible(pdf);
        assertThat(readingText(pdf))
                .contains("Stadt Nienburg", "Anna <b>Müller</b>", "Stand: 18.05.2016", "Notiz", "eins zwei & drei")
                .contains("Nichts gespeichert.");
    }

    @Test
    void manyPagesAndEveryLetterOfDin91379() {
        List<Entry> entries = new ArrayList<>();
        Din91379.lettersAndSequences().forEach(letter -> entries.add(new Entry("Name", "A" + letter + "a")));
        byte[] pdf = renderer.toPdf(sheet("K\u0356h\u0331an", entries));
        assertArchivableAndAccessible(pdf);
    }

    private static DataSheet sheet(String about, List<Entry> entries) {
        return new DataSheet(
                "Stadt Nienburg",
                "Auskunft",
                about,
                LocalDate.of(2016, 5, 18),
                List.of(new Section("Angaben", entries), new Section("Fristen", List.of())));
    }
}
