package de.nordertor.document.control.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.control.table.OfficeXml.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The own reader sees in every document what the platform's reader sees. */
class OfficeXmlTest {

    private static final String[] TEXTS = {
        "Straße",
        " ",
        "\r\n",
        "\n\t",
        "&amp;",
        "&lt;&gt;&quot;&apos;",
        "&#8364;",
        "&#x1F3E0;",
        "a]b",
        "1.5",
        "ﬀ\u0303",
        "]]",
        "x".repeat(5_000)
    };
    private static final String[] SECTIONS = {"", "a < b & c", "]", "]]", "] ]>", ">", "ä]]]", "y".repeat(9_000)};
    private static final String[] NAMES = {"row", "c", "v", "x:is", "x:t", "veryLongNameOfAnElement-1.2"};

    @Test
    void whateverIsWellFormedReadsAlike() throws IOException, XMLStreamException {
        Random random = new Random(31_582);
        for (int i = 0; i < 400; i++) {
            String document = "<?xml version='1.0' encoding='UTF-8'?><!-- a - > -->" + "<root xmlns:x='y'>"
                    + content(random, 0) + "</root>";
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            assertThat(own(bytes)).as(document).isEqualTo(platforms(bytes));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void bothEncodingsOfOfficeAreReadWithAndWithoutAMark(String charset) throws IOException {
        assertThat(own("<a><b c='ß'/>Ü</a>".getBytes(Charset.forName(charset))))
                .containsExactly("<a", "<b c=ß", ">b", "=Ü", ">a");
        String mark = charset.equals("UTF-16") ? "" : "\uFEFF"; // Java writes that one by itself
        assertThat(own((mark + "<a/>").getBytes(Charset.forName(charset)))).containsExactly("<a", ">a");
    }

    private static String content(Random random, int depth) {
        StringBuilder content = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0 ->
                    content.append("<!--")
                            .append(random.nextBoolean() ? " < > & ' -" : "")
                            .append(" -->");
                case 1 ->
                    content.append("<![CDATA[").append(one(random, SECTIONS)).append("]]>");
                case 2 -> content.append("<?mark ?x> ?>");
                case 3, 4 -> content.append(one(random, TEXTS));
                default -> content.append(depth > 6 ? "" : element(random, depth));
            }
        }
        return content.toString();
    }

    private static String element(Random random, int depth) {
        String name = one(random, NAMES);
        StringBuilder tag = new StringBuilder("<" + name);
        for (int i = random.nextInt(3); i > 0; i--) {
            String space = random.nextBoolean() ? " " : "\n";
            String value = random.nextBoolean() ? "=\"a'>/ &amp;ß\"" : " = 'x\"&#65;='";
            tag.append(space).append("a").append(i).append(value);
        }
        return random.nextInt(4) == 0
                ? tag + " />"
                : tag + ">" + content(random, depth + 1) + "</" + name + (random.nextBoolean() ? " >" : ">");
    }

    private static String one(Random random, String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static List<String> own(byte[] document) throws IOException {
        List<String> seen = new ArrayList<>();
        try (OfficeXml xml = new OfficeXml(new ByteArrayInputStream(document))) {
            for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
                switch (event) {
                    case START ->
                        seen.add("<" + xml.name() + attribute("c", xml.attribute("c"))
                                + attribute("a1", xml.attribute("a1")) + attribute("a2", xml.attribute("a2")));
                    case END -> seen.add(">" + xml.name());
                    default -> addText(seen, xml.text().toString());
                }
            }
        }
        return seen;
    }

    private static List<String> platforms(byte[] document) throws XMLStreamException {
        List<String> seen = new ArrayList<>();
        XMLStreamReader xml =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(document));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT ->
                    seen.add("<" + xml.getLocalName()
                            + attribute("c", xml.getAttributeValue(null, "c"))
                            + attribute("a1", xml.getAttributeValue(null, "a1"))
                            + attribute("a2", xml.getAttributeValue(null, "a2")));
                case XMLStreamConstants.END_ELEMENT -> seen.add(">" + xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> addText(seen, xml.getText());
                default -> {
                    // comments and the end of the document
                }
            }
        }
        return seen;
    }

    private static String attribute(String name, String value) {
        return value == null ? "" : " " + name + "=" + value;
    }

    /** Readers may cut a text where they like; a text is marked by an equals sign. */
    private static void addText(List<String> seen, String text) {
        int last = seen.size() - 1;
        if (last >= 0 && seen.get(last).startsWith("=")) {
            seen.set(last, seen.get(last) + text);
        } else {
            seen.add("=" + text);
        }
    }
}
