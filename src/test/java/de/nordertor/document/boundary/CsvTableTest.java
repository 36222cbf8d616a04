package de.nordertor.document.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.boundary.TableFileReading.Read;
import de.nordertor.document.boundary.TableMessage.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String GERMAN =
            "Name;Straße;Ort\nBäckerei Müller;Größenweg 5;Köln\nÖkumenische Stiftung;Übergang 1;Übach\n";

    @TempDir
    private Path directory;

    private TableFileReading file;

    @BeforeEach
    void place() {
        file = new TableFileReading(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "IBM850", "x-MacRoman"})
    void theEncodingIsFoundByItsUmlauts(String charset) {
        Read read = file.csv(GERMAN, Charset.forName(charset));

        assertThat(read.form().charset()).isEqualTo(charset);
        assertThat(read.header()).containsExactly("Name", "Straße", "Ort");
        assertThat(read.texts(0)).containsExactly("Bäckerei Müller", "Größenweg 5", "Köln");
        assertThat(read.texts(1)).containsExactly("Ökumenische Stiftung", "Übergang 1", "Übach");
        assertThat(read.warningKeys()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkNamesTheEncodingAndIsNoLetter(String charset) {
        Read read = file.csv('\uFEFF' + GERMAN, Charset.forName(charset));

        assertThat(read.form().charset()).isEqualTo(charset);
        assertThat(read.header().get(0)).isEqualTo("Name");
        assertThat(read.texts(0)).contains("Köln");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, „Grüne Insel“ – Verein für Café",
        "windows-1252, Müller’s Backstube 100 €",
        "windows-1252, Sánchez & Söhne",
        "windows-1252, Málaga Früchte",
        "windows-1252, § 5 Räume",
        "ISO-8859-15, 100 € für Größe",
        "IBM850, Straße",
        "IBM850, Café zur schönen Aussicht",
        "IBM850, ÄRZTEHAUS AM WALL",
        "x-MacRoman, Schöne Größe",
    })
    void oneTellingWordIsEvidenceEnough(String charset, String word) {
        Read read = file.csv("Name;Ort\n" + word + ";Nienburg\n", Charset.forName(charset));

        assertThat(read.texts(0).get(0)).isEqualTo(word);
    }

    @Test
    void anEncodingThatIsOnlyLikelyIsTold() {
        Read read = file.csv("Name;Ort\nRené;Nienburg\n", WINDOWS);

        assertThat(read.texts(0).get(0)).isEqualTo("René");
        assertThat(read.warningKeys()).isEmpty();

        // this byte is Ü in the letters of DOS and ö in those of a Macintosh, and both can begin a word
        Read doubtful = file.csv("Name;Ort\n\u009Abung;Nienburg\n", StandardCharsets.ISO_8859_1);
        assertThat(doubtful.texts(0).get(0)).isEqualTo("Übung");
        assertThat(doubtful.warningKeys()).containsExactly("document.table.uncertainEncoding");
    }

    @Test
    void aPersonMayChooseEncodingAndSeparator() {
        TableOptions chosen =
                TableOptions.none().withCharset(Charset.forName("IBM850")).withSeparator(',');
        Read read = file.read("a.csv", "Name,Ort;x\nÜ,Köln\n".getBytes(Charset.forName("IBM850")), chosen);

        assertThat(read.header()).containsExactly("Name", "Ort;x");
        assertThat(read.texts(0)).containsExactly("Ü", "Köln");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void theSeparatorIsFound(String separator) {
        String table = "Name;Ort;Mail\n\"Meyer; Sohn, Co\";\"a\tb|c\";x@y.de\nB;\"C \"\"D\"\"\";z@y.de\n";
        String text = table.replace("Meyer; Sohn", "Meyer~ Sohn")
                .replace(";", separator)
                .replace('~', ';');

        Read read = file.csv(text);

        assertThat(read.form().separator()).isEqualTo(separator);
        assertThat(read.header()).containsExactly("Name", "Ort", "Mail");
        assertThat(read.texts(0)).containsExactly("Meyer; Sohn, Co", "a\tb|c", "x@y.de");
        assertThat(read.texts(1)).containsExactly("B", "C \"D\"", "z@y.de");
    }

    @Test
    void decimalCommasAndCommasInTextsAreNoSeparators() {
        Read read = file.csv("Name;Umsatz;Ort\nMüller, Meier;1,5;Nienburg, Weser\nSchulz, Co;2,5;Hoya, Weser\n");

        assertThat(read.form().separator()).isEqualTo(";");
        assertThat(read.texts(0)).containsExactly("Müller, Meier", "1,5", "Nienburg, Weser");
    }

    @Test
    void aTableOfOneColumnNeedsNoSeparator() {
        Read read = file.csv("Name\nBäckerei\nMetzgerei\n");

        assertThat(read.header()).containsExactly("Name");
        assertThat(read.column(0)).containsExactly("Bäckerei", "Metzgerei");
    }

    @Test
    void theLineForTheSpreadsheetProgramIsNoRow() {
        Read read = file.csv("\uFEFFsep=,\r\nName,Ort;Land\r\nA,B;C\r\n");

        assertThat(read.form().separator()).isEqualTo(",");
        assertThat(read.header()).containsExactly("Name", "Ort;Land");
        assertThat(read.form().headerRow()).isEqualTo(1);
        assertThat(read.numbers()).containsExactly(2);
    }

    @Test
    void rowsCountAsTheSpreadsheetProgramCountsThem() {
        Read read = file.csv("Name;Notiz\n\"A\";\"eine\r\nzweite\nZeile\"\n\n;\nB;x\n");

        assertThat(read.texts(0)).containsExactly("A", "eine\r\nzweite\nZeile");
        assertThat(read.numbers()).containsExactly(2, 5);
    }

    @Test
    void aRowOfAnotherLengthIsToldWithItsNumber() {
        Read read = file.csv("Name;Ort;PLZ\nA;B;1\nC;D\nE;F;2;zuviel\nG;H;3;;\n");

        assertThat(read.messages()).containsExactly("3  document.table.tooFewCells", "4  document.table.tooManyCells");
        assertThat(read.rows().get(1).messages().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(read.rows().get(2).messages().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(read.texts(1)).containsExactly("C", "D", "");
    }

    @Test
    void aHeadingAboveTheTitlesIsPassedOverAndTold() {
        Read read = file.csv("Partnerliste;;\nStand 2024;;\n;;\nName;Ort;PLZ\nA;Nienburg;31582\n");

        assertThat(read.form().headerRow()).isEqualTo(4);
        assertThat(read.header()).containsExactly("Name", "Ort", "PLZ");
        assertThat(read.numbers()).containsExactly(5);
        assertThat(read.warningKeys()).containsExactly("document.table.aboveTitles");
    }

    @Test
    void knownTitlesFindTheirRowAmongRowsThatLookAlike() {
        Set<String> known = Set.of("Firma", "Ort", "Branche");
        byte[] table = "Amt;für;Wirtschaft\nFirma;Ort;Branche\nMeyer;Hoya;Handel\n".getBytes(StandardCharsets.UTF_8);

        Read read = file.read("a.csv", table, TableOptions.none().knowing(known::contains));

        assertThat(read.form().headerRow()).isEqualTo(2);
    }

    @Test
    void withoutTitlesTheColumnsHaveLetters() {
        Read read = file.csv("Meyer;31582;a@b.de\nSchulz;31582;c@d.de\n");

        assertThat(read.form().headerRow()).isZero();
        assertThat(read.header()).containsExactly("A", "B", "C");
        assertThat(read.rows()).hasSize(2);
        assertThat(read.warningKeys()).containsExactly("document.table.noTitles");
    }

    @Test
    void aPersonMaySayWhereTheTitlesAre() {
        byte[] table = "A;B\nC;D\nE;F\n".getBytes(StandardCharsets.UTF_8);

        Read second = file.read("a.csv", table, TableOptions.none().withHeaderRow(2));
        assertThat(second.header()).containsExactly("C", "D");
        assertThat(second.rows()).hasSize(1);

        Read none = file.read("a.csv", table, TableOptions.none().withHeaderRow(0));
        assertThat(none.header()).containsExactly("A", "B");
        assertThat(none.rows()).hasSize(3);
    }

    @Test
    void titlesThatAreMissingOrStandTwiceGetANameOfTheirOwn() {
        Read read = file.csv("Name;Telefon;Telefon;\nA;1;2;x\n");

        assertThat(read.header()).containsExactly("Name", "Telefon", "Telefon (2)", "D");
    }

    @Test
    void aMarkOfTheEndFromOldTimesIsNoRow() {
        assertThat(file.csv("Name;Ort\r\nA;B\r\n\u001A").rows()).hasSize(1);
    }
}
