package de.nordertor.document.boundary;

import static de.nordertor.document.PdfConformance.assertArchivableAndAccessible;
import static de.nordertor.document.PdfConformance.readingText;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.Din91379;
import de.nordertor.document.boundary.AgreementForm.Party;
import de.nordertor.document.boundary.AgreementForm.Promise;
import de.nordertor.document.boundary.AgreementForm.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementFormRendererTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 31);
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("kind", "Kooperationsvereinbarung"),
            Map.entry("page", "Seite"),
            Map.entry("pagesOf", "von"),
            Map.entry("draft", "Entwurf"),
            Map.entry("shield", "Wappen"),
            Map.entry("version", "Fassung"),
            Map.entry("date", "Datum"),
            Map.entry("between", "Zwischen"),
            Map.entry("promises", "Leistung und Gegenleistung"),
            Map.entry("who", "Wer"),
            Map.entry("toWhom", "Für wen"),
            Map.entry("what", "Was"),
            Map.entry("amount", "Umfang"),
            Map.entry("until", "Bis"),
            Map.entry("signatures", "Unterschriften"),
            Map.entry("signsFor", "Für"),
            Map.entry("placeAndDay", "Ort, Datum"),
            Map.entry("signature", "Unterschrift"));

    private final AgreementFormRenderer renderer = new AgreementFormRenderer(new PdfRenderer());

    @Test
    void anAgreementIsArchivableAndAccessibleAndTellsEverything() {
        byte[] pdf = renderer.toPdf(renderer.write(form(
                "Lesepaten <b>am</b> Nordring",
                true,
                List.of(new Promise("Druckhaus & Söhne", "Stadt", "Lesestunden", "120 Stunden", DAY)))));
        assertArchivableAndAccessible(pdf);
        assertThat(readingText(pdf))
                .contains("Lesepaten <b>am</b> Nordring", "Entwurf", "Fassung 2", "Datum: 31.05.2016")
                .contains("Druckhaus & Söhne", "120 Stunden", "Präambel", "Erster Absatz", "Zweiter Absatz")
                .contains("Für Stadt Nienburg", "Ort, Datum:", "Meier, Geschäftsführer");
    }

    @Test
    void manyPagesAndEveryLetterOfDin91379() {
        List<Promise> promises = new ArrayList<>();
        Din91379.lettersAndSequences()
                .forEach(letter -> promises.add(new Promise("A" + letter + "a", "Stadt", letter, null, DAY)));
        assertArchivableAndAccessible(renderer.toPdf(renderer.write(form("K\u0356h\u0331an", false, promises))));
    }

    @Test
    void anEnglishAgreementSaysThatItIsEnglish() {
        AgreementForm german = form("Reading", false, List.of());
        AgreementForm english = new AgreementForm(
                german.letterhead(),
                "en-GB",
                WORDS,
                german.title(),
                1,
                false,
                null,
                german.parties(),
                List.of(),
                List.of(),
                List.of());
        String form = renderer.write(english);
        assertThat(form).contains("lang=\"en-GB\"").doesNotContain("Fassung", "Datum: ");
        assertArchivableAndAccessible(renderer.toPdf(form));
    }

    private static AgreementForm form(String title, boolean draft, List<Promise> promises) {
        return new AgreementForm(
                new PaperForm.Letterhead("Stadt Nienburg", "Der Bürgermeister", null),
                "de-DE",
                WORDS,
                title,
                2,
                draft,
                DAY,
                List.of(
                        new Party("Druckhaus & Söhne", "Meier", "Geschäftsführer"),
                        new Party("Stadt Nienburg", null, null)),
                List.of(new Section("Präambel", "Erster Absatz\nneue Zeile\n\nZweiter Absatz")),
                promises,
                List.of(new Section("Dauer", "Bis auf Weiteres.")));
    }
}
