package de.nordertor.partner.control.imports;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.partner.entity.imports.ImportField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeaderGuessTest {

    @Test
    void theWordsOfOtherPeoplesListsAreUnderstood() {
        assertThat(HeaderGuess.columns(
                        List.of("Faxnr", "FIRMA", "Strasse", "Haus-Nr.", "PLZ", "Ort", "Tel.", "E-Mail")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ImportField.NAME, 1,
                        ImportField.STREET, 2,
                        ImportField.HOUSE_NUMBER, 3,
                        ImportField.POSTAL_CODE, 4,
                        ImportField.CITY, 5,
                        ImportField.PHONE, 6,
                        ImportField.EMAIL, 7));
    }

    @Test
    void englishTitlesAreUnderstood() {
        assertThat(HeaderGuess.columns(List.of("Company name", "Zip code", "City", "Website", "Employees")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ImportField.NAME, 0,
                        ImportField.POSTAL_CODE, 1,
                        ImportField.CITY, 2,
                        ImportField.WEB, 3,
                        ImportField.SIZE, 4));
    }

    @Test
    void theFirstOfTwoColumnsWithOneMeaningCounts() {
        assertThat(HeaderGuess.columns(List.of("Name", "Firma"))).containsExactly(Map.entry(ImportField.NAME, 0));
    }

    @Test
    void aListThatWasExportedHereIsUnderstoodAsAWhole() {
        List<String> exported = List.of(
                "Name",
                "Art",
                "Status",
                "Branche",
                "Größe",
                "Zusatz",
                "Straße oder Postfach",
                "Hausnummer",
                "Postleitzahl",
                "Ort",
                "Land",
                "Telefon",
                "E-Mail",
                "Internetadresse",
                "Registergericht oder -behörde",
                "Registernummer",
                "Zuständig",
                "Schlagworte",
                "Programmgebiet",
                "Handlungsfelder",
                "Was der Partner geben kann",
                "Bestätigt am");
        assertThat(HeaderGuess.columns(exported)).hasSize(exported.size() - 2);
    }

    @Test
    void whatIsNoTitleIsNone() {
        assertThat(HeaderGuess.columns(List.of("", "?", "Schuhgröße"))).isEmpty();
        assertThat(HeaderGuess.isTitle("Bäckerei Kranich")).isFalse();
    }
}
