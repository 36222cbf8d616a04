package de.nordertor.partner.control.imports;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.boundary.TableCell;
import de.nordertor.document.boundary.TableRow;
import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.partner.entity.imports.ImportMapping;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowReadingTest {

    @Test
    void whatIsTypedIsStoredAsItsFormWouldStoreIt() {
        RowReading.Read row = read(Map.of(
                ImportField.NAME, "  Mu\u0308ller & Söhne ",
                ImportField.TYPE, "verein",
                ImportField.WEB, "www.mueller.example",
                ImportField.SIZE, "25",
                ImportField.COUNTRY, "Österreich",
                ImportField.POSTAL_CODE, "1010",
                ImportField.CITY, "Wien",
                ImportField.TAGS, "Sport; Umwelt",
                ImportField.LATITUDE, "52,64",
                ImportField.LONGITUDE, "9.2"));
        assertThat(row.messages()).isEmpty();
        assertThat(row.values())
                .containsEntry(ImportField.NAME, "Müller & Söhne")
                .containsEntry(ImportField.TYPE, "2")
                .containsEntry(ImportField.WEB, "https://www.mueller.example")
                .containsEntry(ImportField.SIZE, "SMALL")
                .containsEntry(ImportField.COUNTRY, "AT")
                .containsEntry(ImportField.POSTAL_CODE, "1010")
                .containsEntry(ImportField.TAGS, "11,12")
                .containsEntry(ImportField.LATITUDE, "52.6400000");
    }

    @Test
    void everyWrongCellIsNamedWithItsColumn() {
        RowReading.Read row = read(Map.of(
                ImportField.NAME, "Müller",
                ImportField.TYPE, "Geheimbund",
                ImportField.EMAIL, "keine",
                ImportField.PHONE, "frag Erna",
                ImportField.POSTAL_CODE, "315",
                ImportField.CITY, "x".repeat(101),
                ImportField.TAGS, "Sport, Yoga"));
        assertThat(row.hasErrors()).isTrue();
        assertThat(row.messages())
                .extracting(message -> message.column() + " " + message.key())
                .containsExactlyInAnyOrder(
                        letters(ImportField.TYPE) + " partner.import.unknown",
                        letters(ImportField.EMAIL) + " partner.email.form",
                        letters(ImportField.PHONE) + " partner.phone.form",
                        letters(ImportField.POSTAL_CODE) + " partner.address.postalCodeForm",
                        letters(ImportField.CITY) + " platform.error.tooLong",
                        letters(ImportField.TAGS) + " partner.import.unknown");
    }

    @Test
    void aRowWithoutANameIsWrong() {
        assertThat(read(Map.of(ImportField.CITY, "Nienburg")).messages())
                .extracting(ImportMessage::key)
                .containsExactly("platform.error.required");
    }

    @Test
    void theZeroThatASpreadsheetAteComesBackAndIsTold() {
        RowReading.Read row = read(Map.of(
                ImportField.NAME, "Müller",
                ImportField.POSTAL_CODE, "1067",
                ImportField.CITY, "Dresden"));
        assertThat(row.values()).containsEntry(ImportField.POSTAL_CODE, "01067");
        assertThat(row.hasErrors()).isFalse();
        assertThat(row.messages()).extracting(ImportMessage::key).containsExactly("partner.import.zero");
    }

    @Test
    void aControlCharacterIsToldAndNoFailure() {
        assertThat(read(Map.of(ImportField.NAME, "Mül\u0000ler")).messages())
                .extracting(ImportMessage::key)
                .containsExactly("platform.error.controlCharacter");
    }

    @Test
    void anAddressWithoutACityIsLeftToWhoKnowsThePartner() {
        RowReading.Read row = read(Map.of(ImportField.NAME, "Müller", ImportField.STREET, "Lange Straße"));
        assertThat(row.messages()).isEmpty();
        assertThat(row.values()).containsOnlyKeys(ImportField.NAME, ImportField.STREET);
    }

    /** Every field has the column of its place in the list of fields. */
    private static RowReading.Read read(Map<ImportField, String> cells) {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        Arrays.stream(ImportField.values()).forEach(field -> columns.put(field, field.ordinal()));
        List<TableCell> row = Arrays.stream(ImportField.values())
                .map(field -> TableCell.text(cells.getOrDefault(field, "")))
                .toList();
        return new RowReading(new ImportMapping(columns, null), SmallVocabulary.WORDS)
                .read(new TableRow(7, row, List.of()));
    }

    private static String letters(ImportField field) {
        return TableRow.columnLetters(field.ordinal());
    }
}
