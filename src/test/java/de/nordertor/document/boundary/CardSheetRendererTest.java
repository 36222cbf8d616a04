package de.nordertor.document.boundary;

import static de.nordertor.document.PdfConformance.assertArchivableAndAccessible;
import static de.nordertor.document.PdfConformance.readingText;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.Din91379;
import de.nordertor.document.boundary.CardSheet.Card;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class CardSheetRendererTest {

    private final CardSheetRenderer renderer = new CardSheetRenderer(new PdfRenderer());

    @Test
    void fourCardsStandOnAPageAndTellEverything() throws IOException {
        List<Card> cards = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            cards.add(card("Bedarf " + i, "Lesepaten <b>gesucht</b> & Tee"));
        }
        byte[] pdf = renderer.toPdf(sheet(cards));
        assertArchivableAndAccessible(pdf);
        assertThat(readingText(pdf))
                .contains("Bedarf 1", "Bedarf 9", "Lesepaten <b>gesucht</b> & Tee", "Schule am Wall", "Tisch 3");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void theLongestTitleAndEveryLetterOfDin91379() {
        List<Card> cards = new ArrayList<>();
        cards.add(card("Angebot 1", "Donaudampfschifffahrt ".repeat(9).strip()));
        String all = String.join(" ", Din91379.lettersAndSequences());
        for (int i = 0; i < all.length(); i += 190) {
            cards.add(card("Angebot 2", all.substring(i, Math.min(all.length(), i + 190))));
        }
        assertArchivableAndAccessible(renderer.toPdf(sheet(cards)));
    }

    private static Card card(String heading, String text) {
        return new Card(heading, text, "Schule am Wall", List.of("Sprechen Sie zuerst mit Karte 7.", "Tisch 3"));
    }

    private static CardSheet sheet(List<Card> cards) {
        return new CardSheet("de-DE", "Marktplatz 2016", "Stadt Nienburg", cards);
    }
}
