package de.nordertor.document.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.ReferenceReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Papers for word processors say what their form says. */
class PaperTextTest {

    private static final String TEXT_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLE_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    private static final String RICH =
            "<h2>Ergebnis</h2><p>Drei <strong>feste <em>Zusagen</em></strong>,<br/>CO<sub>2</sub>"
                    + " und <a href=\"https://stadt.example/plan\">der Plan</a>.</p>"
                    + "<ol><li>erstens<ul><li>darunter</li></ul></li><li><p>zweitens</p><p>mit mehr</p></li></ol>"
                    + "<p>dazwischen</p><ol><li>wieder erstens</li></ol>"
                    + "<table><caption>Zusagen</caption><thead><tr><th scope=\"col\">Wer</th><th scope=\"col\" colspan=\"2\">Was</th></tr></thead>"
                    + "<tbody><tr><td rowspan=\"2\">Betrieb</td><td>Holz</td><td>2 m³</td></tr><tr><td>Zeit</td><td></td></tr></tbody></table>"
                    + "<blockquote><p>Wir kommen wieder.</p></blockquote>";

    private final PaperFormRenderer renderer = new PaperFormRenderer(new PdfRenderer());

    @Test
    void everythingOfTheReferenceReportStandsInBothInTheOrderOfTheForm() throws Exception {
        String form = renderer.freeze(ReferenceReport.form());
        List<String> expected = new ArrayList<>(List.of(
                "Stadt Nienburg/Weser",
                "Der Bürgermeister",
                "Sachstandsbericht",
                "Nr.: 5/014/2016",
                "öffentlich",
                "Datum: 18.05.2016",
                "Produkt: 5020 Soziale Förderung und Betreuung",
                "Auskunft erteilt: Koscielniak, Sabine",
                "Beratungsfolge:",
                "Sachbetreff:",
                ReferenceReport.SUBJECT,
                "Sachdarstellung:"));
        expected.addAll(List.of(ReferenceReport.statementOfFacts().split("\\R\\s*\\R")));
        assertThat(paragraphs(word(form))).containsSubsequence(squeezed(expected));
        assertThat(paragraphs(content(form))).containsSubsequence(squeezed(expected));
        assertThat(word(form).getTables().get(0).getRow(1).getCell(1).getText())
                .isEqualTo("Ausschuss für Jugend, Soziales und Sport");
        assertThat(word(form).getProperties().getCoreProperties().getTitle())
                .startsWith("Sachstandsbericht Nr. 5/014/2016: ");
        assertThat(parts(form).get("meta.xml")).contains("<dc:title>Sachstandsbericht Nr. 5/014/2016: ");
    }

    @Test
    void whatIsNotPublicOrNotApprovedSaysSoAboveAndOnEveryPage() throws Exception {
        String form =
                renderer.freeze(ReferenceReport.form("5/014/2016", 1, true, "nichtöffentlich", true, "<p>Text</p>"));
        String marks = "nichtöffentlich · Entwurf";
        assertThat(paragraphs(word(form)).get(0)).isEqualTo(marks);
        assertThat(paragraphs(content(form)).get(0)).isEqualTo(marks);
        assertThat(word(form).getHeaderList().get(0).getText()).contains(marks);
        assertThat(parts(form).get("styles.xml")).contains(marks + "</text:p></style:header>");
    }

    @Test
    void aWordTextHasHeadingsListsLinksAndTables() throws Exception {
        XWPFDocument word = word(rich());
        assertThat(styleOf(word, "Ergebnis")).isEqualTo("Heading3");
        assertThat(styleOf(word, "Sachdarstellung:")).isEqualTo("Heading2");
        assertThat(word.getStyles()
                        .getStyle("Heading3")
                        .getCTStyle()
                        .getPPr()
                        .getOutlineLvl()
                        .getVal())
                .hasToString("2");
        XWPFParagraph words = paragraph(word, "Drei feste Zusagen,\nCO2 und der Plan.");
        assertThat(words.getRuns())
                .filteredOn(run -> run.isBold() && run.isItalic())
                .singleElement()
                .hasToString("Zusagen");
        assertThat(words.getRuns())
                .filteredOn(XWPFHyperlinkRun.class::isInstance)
                .extracting(run -> ((XWPFHyperlinkRun) run).getHyperlink(word).getURL())
                .containsExactly("https://stadt.example/plan");
        assertThat(paragraph(word, "erstens").getNumFmt()).isEqualTo("decimal");
        assertThat(paragraph(word, "darunter").getNumFmt()).isEqualTo("bullet");
        assertThat(paragraph(word, "darunter").getNumIlvl()).hasToString("1");
        assertThat(paragraph(word, "zweitens").getNumID())
                .isEqualTo(paragraph(word, "erstens").getNumID());
        assertThat(paragraph(word, "mit mehr").getNumID()).isNull();
        assertThat(paragraph(word, "wieder erstens").getNumID())
                .isNotEqualTo(paragraph(word, "erstens").getNumID());
        XWPFTable table = word.getTables().get(word.getTables().size() - 1);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(0).getCell(1).getCTTc().getTcPr().getGridSpan().getVal())
                .hasToString("2");
        assertThat(table.getRows())
                .extracting(row -> row.getTableCells().size())
                .containsExactly(2, 3, 3);
        assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().getVMerge().getVal())
                .hasToString("restart");
        assertThat(table.getRow(2).getCell(0).getCTTc().getTcPr().getVMerge().getVal())
                .hasToString("continue");
    }

    @Test
    void anOpenDocumentHasHeadingsListsLinksAndTables() throws Exception {
        Document content = content(rich());
        assertThat(elements(content, TEXT_NAMESPACE, "h"))
                .filteredOn(heading -> heading.getTextContent().equals("Ergebnis"))
                .extracting(heading -> heading.getAttribute("text:outline-level"))
                .containsExactly("3");
        assertThat(elements(content, TEXT_NAMESPACE, "a"))
                .extracting(link -> link.getAttribute("xlink:href"))
                .containsExactly("https://stadt.example/plan");
        assertThat(elements(content, TEXT_NAMESPACE, "list"))
                .extracting(list -> list.getAttribute("text:style-name"))
                .containsExactly("Numbers", "Bullets", "Numbers");
        assertThat(elements(content, TEXT_NAMESPACE, "line-break")).hasSize(1);
        Element table = elements(content, TABLE_NAMESPACE, "table").get(1);
        assertThat(table.getElementsByTagNameNS(TABLE_NAMESPACE, "table-header-rows")
                        .getLength())
                .isOne();
        assertThat(table.getElementsByTagNameNS(TABLE_NAMESPACE, "covered-table-cell")
                        .getLength())
                .isEqualTo(2);
        assertThat(elements(content, TABLE_NAMESPACE, "table-cell"))
                .filteredOn(cell -> cell.getTextContent().equals("Betrieb"))
                .extracting(cell -> cell.getAttribute("table:number-rows-spanned"))
                .containsExactly("2");
        assertThat(paragraphs(content))
                .contains("Drei feste Zusagen,CO2 und der Plan.", "Zusagen", "Wir kommen wieder.");
    }

    @Test
    void anOpenDocumentIsKnownByItsFirstBytesAndIsAlwaysTheSame() throws Exception {
        byte[] odt = renderer.toOdt(rich());
        assertThat(new String(odt, 30, 47, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        assertThat(renderer.toOdt(rich())).isEqualTo(odt);
        assertThat(parts(rich()))
                .containsOnlyKeys("mimetype", "META-INF/manifest.xml", "meta.xml", "styles.xml", "content.xml");
        parts(rich()).forEach((name, part) -> assertThat(name.endsWith(".xml")).isEqualTo(part.startsWith("<?xml")));
    }

    private String rich() {
        return renderer.freeze(ReferenceReport.form("5/014/2016", 1, false, "öffentlich", false, RICH));
    }

    private XWPFDocument word(String form) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(renderer.toDocx(form)));
    }

    private Map<String, String> parts(String form) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(renderer.toOdt(form)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private Document content(String form) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        byte[] content = parts(form).get("content.xml").getBytes(StandardCharsets.UTF_8);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
    }

    private static List<String> paragraphs(XWPFDocument word) {
        return squeezed(
                word.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }

    private static List<String> paragraphs(Document content) {
        List<String> texts = new ArrayList<>();
        NodeList all = content.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String name = all.item(i).getNodeName();
            if (name.equals("text:p") || name.equals("text:h")) {
                texts.add(all.item(i).getTextContent());
            }
        }
        return squeezed(texts);
    }

    private static List<String> squeezed(List<String> texts) {
        return texts.stream().map(text -> text.replaceAll("\\s+", " ").strip()).toList();
    }

    private static List<Element> elements(Document content, String namespace, String name) {
        NodeList found = content.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " in " + paragraphs(word)));
    }

    private static String styleOf(XWPFDocument word, String text) {
        return paragraph(word, text).getStyle();
    }
}
