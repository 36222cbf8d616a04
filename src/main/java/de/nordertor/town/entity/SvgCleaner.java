package de.nordertor.town.entity;

import de.nordertor.platform.entity.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Leaves of an SVG tree only what draws. Presentation given as a style attribute becomes attributes, as a strict CSP wants. */
final class SvgCleaner {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MAX_DEPTH = 100;

    private static final Set<String> DRAWING =
            words("svg g defs symbol use path rect circle ellipse line polyline polygon text tspan title "
                    + "desc linearGradient radialGradient stop clipPath mask pattern");
    private static final Set<String> ACTING =
            words("script style foreignObject image iframe object embed a animate set animateTransform "
                    + "animateMotion handler listener feImage audio video");
    private static final Set<String> ATTRIBUTES =
            words("id viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy d points transform "
                    + "version preserveAspectRatio offset gradientUnits gradientTransform spreadMethod "
                    + "clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits "
                    + "patternTransform fill fill-opacity fill-rule clip-rule clip-path mask stroke "
                    + "stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit "
                    + "stroke-dasharray stroke-dashoffset opacity stop-color stop-opacity color font-family "
                    + "font-size font-weight font-style text-anchor letter-spacing href");
    private static final Pattern FOREIGN =
            Pattern.compile("(?i)url\\s*\\(\\s*(?!['\"]?#)|[a-z]+script\\s*:|@import|\\\\");

    void clean(Element element) {
        clean(element, 0);
    }

    private void clean(Element element, int depth) {
        if (depth > MAX_DEPTH) {
            throw new InvalidInputException("town.shield.noSvg");
        }
        styleToAttributes(element);
        attributes(element).forEach(attribute -> check(element, attribute));
        for (Node child : children(element)) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                cleanChild(element, (Element) child, depth);
            } else if (child.getNodeType() != Node.TEXT_NODE) {
                element.removeChild(child);
            }
        }
    }

    private void cleanChild(Element parent, Element child, int depth) {
        String name = child.getLocalName();
        if (ACTING.stream().anyMatch(name::equalsIgnoreCase)) {
            throw new InvalidInputException("town.shield.acting", name);
        }
        if (SVG.equals(child.getNamespaceURI()) && DRAWING.contains(name)) {
            clean(child, depth + 1);
        } else {
            parent.removeChild(child);
        }
    }

    private static void check(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        String value = attribute.getValue();
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            throw new InvalidInputException("town.shield.acting", name);
        }
        if ("href".equals(name) && !value.strip().startsWith("#")
                || !isNamespace(attribute) && FOREIGN.matcher(value).find()) {
            throw new InvalidInputException("town.shield.foreign", name);
        }
        boolean plain = attribute.getNamespaceURI() == null || "href".equals(name);
        if (!isNamespace(attribute) && !(plain && ATTRIBUTES.contains(name))) {
            element.removeAttributeNode(attribute);
        }
    }

    private static boolean isNamespace(Attr attribute) {
        return "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI());
    }

    private static void styleToAttributes(Element element) {
        for (String declaration : element.getAttribute("style").split(";")) {
            String[] parts = declaration.split(":", 2);
            if (parts.length == 2 && ATTRIBUTES.contains(parts[0].strip())) {
                element.setAttributeNS(
                        null,
                        parts[0].strip(),
                        parts[1].replace("!important", "").strip());
            }
        }
        element.removeAttribute("style");
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> all = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            all.add((Attr) element.getAttributes().item(i));
        }
        return all;
    }

    private static List<Node> children(Element element) {
        List<Node> all = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            all.add(child);
        }
        return all;
    }
}
