package de.nordertor.document.control;

import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Rich text inside a form: only what a text needs, its headings below those of the form. */
final class FormFragment {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final int HIGHEST_HEADING = 3;
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "div",
            "span",
            "strong",
            "b",
            "em",
            "i",
            "u",
            "s",
            "sub",
            "sup",
            "small",
            "abbr",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "a",
            "img",
            "hr",
            "pre",
            "code",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td");
    private static final Set<String> REMOVED_WITH_CONTENT =
            Set.of("script", "style", "noscript", "iframe", "object", "embed", "svg", "math", "template", "title");
    private static final Set<String> ATTRIBUTES =
            Set.of("href", "src", "alt", "lang", "colspan", "rowspan", "scope", "start");

    private FormFragment() {}

    static String clean(String fragment) {
        var document = Dom.parse("<div xmlns=\"" + XHTML + "\">" + fragment.replace("&nbsp;", "&#160;") + "</div>");
        var root = document.getDocumentElement();
        keepOnlyText(root);
        lowerHeadings(Dom.elements(root));
        return serialise(root);
    }

    private static void keepOnlyText(Node parent) {
        for (var child : Dom.children(parent)) {
            if (child instanceof Element element) {
                var name = element.getNodeName().toLowerCase(java.util.Locale.ROOT);
                if (REMOVED_WITH_CONTENT.contains(name)) {
                    parent.removeChild(child);
                } else {
                    keepOnlyText(element);
                    keepKnown(element);
                }
            } else if (child.getNodeType() != Node.TEXT_NODE && child.getNodeType() != Node.CDATA_SECTION_NODE) {
                parent.removeChild(child);
            }
        }
    }

    private static void keepKnown(Element element) {
        if (!ELEMENTS.contains(element.getNodeName())) {
            while (element.getFirstChild() != null) {
                element.getParentNode().insertBefore(element.getFirstChild(), element);
            }
            element.getParentNode().removeChild(element);
            return;
        }
        var attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            var name = attributes.item(i).getNodeName();
            if (!ATTRIBUTES.contains(name) && !name.startsWith("xmlns")) {
                element.removeAttribute(name);
            }
        }
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
            var transformer = TransformerFactory.newInstance().newTransformer();
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
