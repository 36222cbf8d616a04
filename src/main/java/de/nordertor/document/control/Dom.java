package de.nordertor.document.control;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reading and changing XHTML as a tree, without ever fetching anything from outside. */
public final class Dom {

    private Dom() {}

    /** Reads XHTML; a document type is refused, and with it every entity but the five of XML. */
    public static Document parse(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("Not well-formed XHTML: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    public static List<Element> childElements(Node parent) {
        return children(parent).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** All elements below, in reading order; a copy, so that the tree may be changed meanwhile. */
    public static List<Element> elements(Node root) {
        var found = new ArrayList<Element>();
        for (var child : childElements(root)) {
            found.add(child);
            found.addAll(elements(child));
        }
        return found;
    }

    public static boolean is(Node node, String... names) {
        return node instanceof Element && List.of(names).contains(node.getNodeName());
    }

    /** Gives an element another name and keeps what is in it. */
    static Element rename(Element element, String name) {
        return (Element) element.getOwnerDocument().renameNode(element, element.getNamespaceURI(), name);
    }

    static Element create(Node parent, String name) {
        return parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
    }

    static void replaceByText(Element element, String text) {
        element.getParentNode().replaceChild(element.getOwnerDocument().createTextNode(text), element);
    }

    /** Puts this node into a new element of that name. */
    static void wrap(Node node, String name) {
        var parent = node.getParentNode();
        var wrapper = create(parent, name);
        parent.replaceChild(wrapper, node);
        wrapper.appendChild(node);
    }

    public static boolean isBlankText(Node node) {
        return node.getNodeType() == Node.COMMENT_NODE
                || node.getNodeType() == Node.TEXT_NODE && node.getNodeValue().isBlank();
    }
}
