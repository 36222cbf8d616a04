package de.nordertor.document.control;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The words of a well-formed fragment. */
public final class PlainText {

    private static final Set<String> LINES =
            Set.of("p", "h2", "h3", "h4", "li", "tr", "caption", "blockquote", "ul", "ol", "table");

    private PlainText() {}

    /** One line for each paragraph, list item and table row; cells are parted by a tab. */
    public static String of(String fragment) {
        StringBuilder words = new StringBuilder();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser()
                    .parse(new InputSource(new StringReader("<r>" + fragment + "</r>")), new Words(words));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not a well-formed fragment", e);
        }
        return words.toString().replaceAll("[ \\t]*\\n\\s*", "\n").strip();
    }

    private static final class Words extends DefaultHandler {

        private final StringBuilder words;

        Words(StringBuilder words) {
            this.words = words;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            if (LINES.contains(name) || name.equals("br")) {
                words.append('\n');
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            if (LINES.contains(name)) {
                words.append('\n');
            } else if (name.equals("td") || name.equals("th")) {
                words.append('\t');
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            words.append(text, start, length);
        }
    }
}
