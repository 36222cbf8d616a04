package de.nordertor.document.boundary;

import static de.nordertor.document.boundary.SampleWorkbook.cells;
import static de.nordertor.document.boundary.SampleWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.document.boundary.TableCell.Kind;
import de.nordertor.document.boundary.TableFileReading.Read;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {

    private static final String TITLES = row(1, "Name", "Wert");

    @TempDir
    private Path directory;

    private TableFileReading file;

    @BeforeEach
    void place() {
        file = new TableFileReading(directory);
    }

    @Test
    void textsComeFromTheCommonListFromTheCellAndFromFormulas() {
        Read read = file.xlsx(SampleWorkbook.of(
                        TITLES,
                        cells(2, "<c r='A2' t='s'><v>1</v></c>", "<c r='B2' t='inlineStr'><is><t>direkt</t></is></c>"),
                        cells(3, "<c r='A3' t='s'><v>0</v></c>", "<c r='B3' t='str'><f>A1</f><v>Name</v></c>"))
                .texts("<si><t>Müller &amp; Söhne</t></si><si><t>zweiter</t></si>"));

        assertThat(read.texts(0)).containsExactly("zweiter", "direkt");
        assertThat(read.texts(1)).containsExactly("Müller & Söhne", "Name");
    }

    @Test
    void piecesInSeveralFontsAreOneTextAndHintsForPronunciationAreNone() {
        Read read =
                file.xlsx(SampleWorkbook.of(TITLES, cells(2, "<c r='A2' t='s'><v>0</v></c>", "<c r='B2'><v>1</v></c>"))
                        .texts("<si><r><rPr><b/></rPr><t xml:space='preserve'>Bäckerei </t></r><r><t>Meyer</t></r>"
                                + "<rPh sb='0' eb='1'><t>baekerai</t></rPh></si>"));

        assertThat(read.texts(0)).containsExactly("Bäckerei Meyer", "1");
    }

    @Test
    void lineEndsAndMarkedSectionsAreKeptAsText() {
        Read read = file.xlsx(SampleWorkbook.of(
                TITLES, row(2, "eins_x000D_\r\nzwei&#10;drei", "<![CDATA[a < b ]] ]]]><!-- leer -->&#xDF;")));

        assertThat(read.texts(0)).containsExactly("eins\r\nzwei\ndrei", "a < b ]] ]ß");
    }

    @Test
    void numbersReadAsTheSpreadsheetProgramShowsThem() {
        Read read = file.xlsx(SampleWorkbook.of(
                        row(1, "Name", "PLZ", "Anteil", "Summe", "Telefon", "Land"),
                        cells(
                                2,
                                "<c r='A2'><v>4915112345678</v></c>",
                                "<c r='B2' s='1'><v>1067</v></c>",
                                "<c r='C2' s='2'><v>0.125</v></c>",
                                "<c r='D2'><v>0.30000000000000004</v></c>",
                                "<c r='E2' s='3'><v>502112345</v></c>",
                                "<c r='F2' s='4'><v>1067</v></c>"),
                        cells(
                                3,
                                "<c r='A3'><v>1E9</v></c>",
                                "<c r='B3'><v>-12.5</v></c>",
                                "<c r='C3' t='b'><v>1</v></c>"))
                .formats("00000", "0.0%", "(00000) 000000", "&quot;D-&quot;00000"));

        assertThat(read.texts(0))
                .containsExactly("4915112345678", "01067", "12,5 %", "0,3", "(00502) 112345", "D-01067");
        assertThat(read.texts(1)).containsExactly("1000000000", "-12,5", "WAHR", "", "", "");
        assertThat(read.rows().get(0).cells().get(1).kind()).isEqualTo(Kind.NUMBER);
    }

    @Test
    void datesAreToldFromNumbersByTheirFormat() {
        String[] formats = {
            "dd.mm.yyyy", "d/m/yy\\ h:mm;@", "h:mm", "[h]:mm", "#,##0.00\\ &quot;Tage&quot;", "[$-407]d. mmmm yyyy"
        };
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < formats.length; i++) {
            row.append("<c s='").append(i + 1).append("'><v>42521.6041666667</v></c>");
        }
        Read read = file.xlsx(SampleWorkbook.of(row(1, "A", "B", "C", "D", "E", "F"), cells(2, row.toString()))
                .formats(formats));

        assertThat(read.texts(0))
                .containsExactly(
                        "31.05.2016", "31.05.2016 14:30", "14:30", "1020518:30", "42521,6041666667", "31.05.2016");
    }

    @Test
    void daysCountFrom1904WhereTheWorkbookSaysSo() {
        String day = "<c r='A2' s='1'><v>41059</v></c>";
        SampleWorkbook old = SampleWorkbook.of(TITLES, cells(2, day)).formats("dd.mm.yyyy");

        assertThat(file.xlsx(old).texts(0).get(0)).isEqualTo("30.05.2012");
        assertThat(file.xlsx(old.from1904()).texts(0).get(0)).isEqualTo("31.05.2016");
    }

    @Test
    void daysOfTheSpringOf1900AreRightAndTheDayThatNeverWasIsTold() {
        Read read = file.xlsx(SampleWorkbook.of(
                        TITLES,
                        cells(2, "<c r='A2' s='1'><v>59</v></c>"),
                        cells(3, "<c r='A3' s='1'><v>60</v></c>"),
                        cells(4, "<c r='A4' s='1'><v>61</v></c>"),
                        cells(5, "<c r='A5' s='1'><v>-1</v></c>"),
                        cells(6, "<c r='A6' s='1'><v>99999999</v></c>"))
                .formats("dd.mm.yyyy"));

        assertThat(read.column(0)).containsExactly("28.02.1900", "60", "01.03.1900", "-1", "99999999");
        assertThat(read.messages())
                .containsExactly("3 A document.table.noDate", "5 A document.table.noDate", "6 A document.table.noDate");
    }

    @Test
    void aFormulaGivesItsStoredValueAndIsTold() {
        Read read = file.xlsx(SampleWorkbook.of(
                TITLES,
                cells(2, "<c r='A2'><f>1+1</f><v>2</v></c>", "<c r='B2' t='str'><f>\"\"</f><v></v></c>"),
                cells(3, "<c r='A3' t='inlineStr'><is><t>x</t></is></c>", "<c r='B3'><f>A2*2</f></c>")));

        assertThat(read.column(0)).containsExactly("2", "x");
        assertThat(read.messages())
                .containsExactly(
                        "2 A document.table.formula",
                        "2 B document.table.formula",
                        "3 B document.table.formulaWithoutValue");
    }

    @Test
    void anErrorValueIsToldByItsName() {
        Read read = file.xlsx(SampleWorkbook.of(
                TITLES, cells(2, "<c r='A2' t='inlineStr'><is><t>x</t></is></c>", "<c r='B2' t='e'><v>#REF!</v></c>")));

        TableMessage message = read.rows().get(0).messages().get(0);
        assertThat(message).isEqualTo(TableMessage.error(2, "B", "document.table.errorValue", "#REF!"));
    }

    @Test
    void mergedCellsBelowTheTitlesAreToldAndTheirValueIsNotRepeated() {
        Read read = file.xlsx(new SampleWorkbook()
                .sheet(
                        "Partner",
                        "",
                        row(1, "Partnerliste") + row(2, "Name", "Wert") + row(3, "Meyer", "1") + row(4, null, "2"),
                        "<mergeCells count='2'><mergeCell ref='A1:B1'/><mergeCell ref='A3:A4'/></mergeCells>"));

        assertThat(read.column(0)).containsExactly("Meyer", "");
        assertThat(read.warnings()).contains(TableMessage.warning(0, "", "document.table.merged", 1, "A3:A4"));
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndTold() {
        String sheet =
                "<worksheet><cols><col min='2' max='2' hidden='1'/><col min='3' max='16384' hidden='true'/></cols>"
                        + "<sheetData>" + TITLES + row(2, "A", "1")
                        + row(3, "B", "2").replace("r='3'", "r='3' hidden='1'")
                        + row(4, "C", "3").replace("r='4'", "r='4' hidden='true'") + "</sheetData></worksheet>";
        Read read = file.xlsx(new SampleWorkbook().sheetXml("Partner", "", sheet));

        assertThat(read.column(0)).containsExactly("A", "B", "C");
        assertThat(read.warnings())
                .containsExactly(
                        TableMessage.warning(0, "", "document.table.hiddenColumns", "B"),
                        TableMessage.warning(0, "", "document.table.hiddenRows", 2, 3));
    }

    @Test
    void theFirstVisibleSheetWithContentIsReadUnlessAnotherIsChosen() {
        SampleWorkbook workbook = new SampleWorkbook()
                .sheet("Alt", "hidden", TITLES + row(2, "versteckt", "1"), "")
                .sheet("Leer", "", cells(1, "<c r='A1' s='0'/>"), "")
                .sheet("Partner", "", TITLES + row(2, "sichtbar", "2"), "")
                .sheet("Vereine", "veryHidden", TITLES + row(2, "Verein", "3"), "");

        Read read = file.xlsx(workbook);
        assertThat(read.form().sheet()).isEqualTo("Partner");
        assertThat(read.column(0)).containsExactly("sichtbar");
        assertThat(read.sheets()).extracting(TableSheet::name).containsExactly("Alt", "Leer", "Partner", "Vereine");
        assertThat(read.warnings())
                .containsExactly(TableMessage.warning(0, "", "document.table.hiddenSheets", "Alt, Vereine"));

        Read chosen = file.read("a.xlsx", workbook.bytes(), TableOptions.none().withSheet("Vereine"));
        assertThat(chosen.column(0)).containsExactly("Verein");
        assertThat(chosen.warningKeys()).containsExactly("document.table.sheetHidden");

        assertThatThrownBy(() -> file.read(
                        "a.xlsx", workbook.bytes(), TableOptions.none().withSheet("x")))
                .hasMessage("document.table.noSuchSheet");
    }

    @Test
    void rowsAndCellsWithoutAPlaceFollowEachOtherAndGapsStayGaps() {
        Read read = file.xlsx(new SampleWorkbook()
                .sheetXml(
                        "Partner",
                        "",
                        "<x:worksheet xmlns:x='m'><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>Name</x:t></x:is></x:c>"
                                + "<x:c t='inlineStr'><x:is><x:t>Ort</x:t></x:is></x:c><x:c/></x:row>"
                                + "<x:row r='7'><x:c r='B7'><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>"));

        assertThat(read.header()).containsExactly("Name", "Ort");
        assertThat(read.texts(0)).containsExactly("", "5");
        assertThat(read.numbers()).containsExactly(7);
    }

    @Test
    void aTextLongerThanACellIsCutAndTold() {
        String endless = "ä".repeat(TableLimits.MAX_CELL_LENGTH + 1);
        Read read = file.xlsx(SampleWorkbook.of(TITLES, row(2, endless, "1"), cells(3, "<c r='A3' t='s'><v>0</v></c>"))
                .texts("<si><t>" + endless + "</t></si>"));

        assertThat(read.texts(0).get(0)).hasSize(TableLimits.MAX_CELL_LENGTH);
        assertThat(read.texts(1).get(0)).hasSize(TableLimits.MAX_CELL_LENGTH);
        assertThat(read.messages()).containsExactly("2 A document.table.cellTooLong", "3 A document.table.cellTooLong");
    }

    @Test
    void aCellBeyondTheTitlesIsToldWhereItFirstComesLate() {
        StringBuilder rows = new StringBuilder(TITLES);
        for (int number = 2; number < 40; number++) {
            rows.append(row(number, "A" + number, "1"));
        }
        Read read = file.xlsx(SampleWorkbook.of(rows.toString(), row(40, "B", "2", null, "Notiz")));

        assertThat(read.messages()).containsExactly("40 C document.table.cellWithoutTitle");
    }

    @Test
    void partsInOtherFoldersAndInTheStrictDialectAreFound() {
        byte[] bytes = new SampleWorkbook()
                .sheet("Partner", "", TITLES + row(2, "A", "1"), "")
                .bytes();
        Read read = file.read(
                "a.xlsx",
                Repacked.of(bytes)
                        .renamed("xl/worksheets/sheet1.xml", "Daten/Blatt.XML")
                        .replaced("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "../daten/x/../blatt.xml")
                        .replaced(
                                "xl/_rels/workbook.xml.rels",
                                "http://schemas.openxmlformats.org/officeDocument/2006",
                                "http://purl.oclc.org/ooxml/officeDocument")
                        .bytes(),
                TableOptions.none());

        assertThat(read.column(0)).containsExactly("A");
    }
}
