package de.nordertor.document.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Mends what would break PDF/UA although it looks right in a browser: skipped heading levels, text directly inside a
 * list, rows of different length, images and links without a text. Nothing visible is lost; what would act or load
 * something from outside is taken out.
 */
final class AccessibleMarkup {

    private static final String[] NEVER_PRINTED = {
        "script",
        "noscript",
        "iframe",
        "frame",
        "object",
        "embed",
        "applet",
        "link",
        "base",
        "audio",
        "video",
        "canvas",
        "template"
    };
    private static final String[] CONTROLS = {"form", "input", "textarea", "select", "button", "fieldset", "label"};
    private static final Pattern IMAGE = Pattern.compile("data:image/(png|jpeg|gif|svg\\+xml);base64,([\\s\\S]+)");
    private static final Pattern LINK = Pattern.compile("(?i)(https?:|mailto:|tel:|#).*");

    private AccessibleMarkup() {}

    static void mend(Document document) {
        var body = document.getElementsByTagName("body").item(0);
        if (body == null) {
            throw new IllegalArgumentException("XHTML without a body");
        }
        removeWhatActs(document);
        Dom.elements(body).forEach(AccessibleMarkup::mendElement);
        mendHeadings(body);
    }

    private static void removeWhatActs(Document document) {
        for (var element : Dom.elements(document)) {
            if (Dom.is(element, NEVER_PRINTED)) {
                element.getParentNode().removeChild(element);
            } else if (Dom.is(element, CONTROLS)) {
                Dom.rename(element, "div");
            }
        }
    }

    private static void mendElement(Element element) {
        switch (element.getNodeName()) {
            case "img" -> mendImage(element);
            case "a" -> mendLink(element);
            case "ul", "ol" -> mendList(element);
            case "table" -> AccessibleTable.mend(element);
            default -> {
                // every other element is right as it stands
            }
        }
    }

    private static void mendImage(Element image) {
        var text = image.getAttribute("alt");
        if (!isDrawable(image.getAttribute("src"))) {
            Dom.replaceByText(image, text);
        } else if (text.isBlank()) {
            image.setAttribute("alt", "Abbildung");
        }
    }

    private static boolean isDrawable(String address) {
        var parts = IMAGE.matcher(address);
        if (!parts.matches()) {
            return false;
        }
        try {
            var content = Base64.getMimeDecoder().decode(parts.group(2));
            if ("svg+xml".equals(parts.group(1))) {
                Dom.parse(new String(content, StandardCharsets.UTF_8));
                return true;
            }
            return ImageIO.read(new ByteArrayInputStream(content)) != null;
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }

    private static void mendLink(Element link) {
        var target = link.getAttribute("href");
        if (!LINK.matcher(target).matches()) {
            link.removeAttribute("href");
            Dom.rename(link, "span");
        } else if (link.getAttribute("title").isBlank()) {
            var text = link.getTextContent().strip();
            link.setAttribute("title", text.equals(target) || text.isEmpty() ? target : text + " (" + target + ")");
        }
    }

    private static void mendList(Element list) {
        for (var child : Dom.children(list)) {
            if (!Dom.is(child, "li") && !Dom.isBlankText(child)) {
                Dom.wrap(child, "li");
            }
        }
        if (Dom.childElements(list).isEmpty()) {
            list.getParentNode().removeChild(list);
        }
    }

    private static void mendHeadings(Node body) {
        int level = 0;
        for (var element : Dom.elements(body)) {
            if (element.getNodeName().matches("h[1-6]")) {
                if (element.getTextContent().isBlank()) {
                    Dom.rename(element, "div");
                } else {
                    level = Math.min(level + 1, element.getNodeName().charAt(1) - '0');
                    Dom.rename(element, "h" + level);
                }
            }
        }
    }
}
