package de.nordertor.town.entity;

import de.nordertor.platform.entity.InvalidInputException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A town's shield as SVG that can do nothing but be looked at: shapes, gradients and text, no script, no event handler,
 * no reference to anywhere. What drawing programs add for themselves is dropped; what could act is refused by name.
 */
public record Shield(String svg) {

    public static final int MAX_LENGTH = 200_000;

    /** Reads what a person handed in. */
    public static Shield of(String typed) {
        if (typed.length() > MAX_LENGTH) {
            throw new InvalidInputException("town.shield.tooLarge", MAX_LENGTH / 1000);
        }
        Document drawing = parse(typed.strip());
        if (!"svg".equals(drawing.getDocumentElement().getLocalName())) {
            throw new InvalidInputException("town.shield.noSvg");
        }
        new SvgCleaner().clean(drawing.getDocumentElement());
        String cleaned = serialize(drawing);
        if (cleaned.length() > MAX_LENGTH) {
            throw new InvalidInputException("town.shield.tooLarge", MAX_LENGTH / 1000);
        }
        return new Shield(cleaned);
    }

    private static Document parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXException noXml) {
            throw new InvalidInputException("town.shield.noSvg");
        } catch (ParserConfigurationException | java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String serialize(Document drawing) {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            writer.transform(new DOMSource(drawing), new StreamResult(text));
            return text.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
