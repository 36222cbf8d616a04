package de.nordertor.document.control;

import java.io.StringWriter;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Formatted text inside a form: sanitised, its headings below those of the form. */
final class FormFragment {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final int HIGHEST_HEADING = 3;
    private static final RichTextSanitizer SANITIZER = new RichTextSanitizer();

    private FormFragment() {}

    static String of(String text) {
        var document = Dom.parse("<div xmlns=\"" + XHTML + "\">" + SANITIZER.sanitise(text) + "</div>");
        lowerHeadings(Dom.elements(document));
        return serialise(document.getDocumentElement());
    }

    private static void lowerHeadings(List<Element> elements) {
        var headings = elements.stream()
                .filter(element -> element.getNodeName().matches("h[1-6]"))
                .toList();
        int top = headings.stream().mapToInt(FormFragment::level).min().orElse(HIGHEST_HEADING);
        for (var heading : headings) {
            Dom.rename(heading, "h" + Math.min(6, level(heading) - top + HIGHEST_HEADING));
        }
    }

    private static int level(Element heading) {
        return heading.getNodeName().charAt(1) - '0';
    }

    private static String serialise(Node root) {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            var out = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
