package de.nordertor.document.control.office;

import de.nordertor.document.control.Dom;
import de.nordertor.document.control.office.Block.Grid;
import de.nordertor.document.control.office.Block.Heading;
import de.nordertor.document.control.office.Block.Listing;
import de.nordertor.document.control.office.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the form of a paper, as it was frozen or as it is previewed. */
public final class OfficeTextReader {

    private static final Set<String> RUNNING =
            Set.of("running-name", "running-marks", "first-marks", "running-foot", "running-pages");
    private static final Set<String> BLOCKS =
            Set.of("div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote");
    private static final Map<String, ParagraphKind> KINDS = Map.of(
            "town", ParagraphKind.TOWN,
            "chief", ParagraphKind.CHIEF,
            "subject", ParagraphKind.SUBJECT);

    private OfficeTextReader() {}

    /** @param form a whole document in XHTML */
    public static OfficeText read(String form) {
        Element root = Dom.parse(form).getDocumentElement();
        List<Element> all = Dom.elements(root);
        Element body = named(all, "body");
        String marks = withId(all, "first-marks").stream()
                .flatMap(element -> Dom.childElements(element).stream())
                .map(Element::getTextContent)
                .collect(Collectors.joining(" · "));
        String name = text(withId(all, "running-name"));
        List<Block> blocks = new ArrayList<>();
        if (!marks.isEmpty()) {
            blocks.add(new Paragraph(ParagraphKind.MARK, List.of(new Run(marks, Set.of(), null))));
        }
        blocks.addAll(blocks(body, ParagraphKind.PLAIN));
        return new OfficeText(
                text(List.of(named(all, "title"))),
                meta(all, "author"),
                meta(all, "subject"),
                root.getAttribute("lang"),
                marks.isEmpty() ? name : name + " · " + marks,
                text(withId(all, "running-foot")),
                blocks);
    }

    /** What stands below one another in it; words that stand beside blocks are paragraphs of their own. */
    private static List<Block> blocks(Node parent, ParagraphKind kind) {
        List<Block> blocks = new ArrayList<>();
        List<Node> words = new ArrayList<>();
        for (Node child : Dom.children(parent)) {
            if (BLOCKS.contains(child.getNodeName())) {
                addWords(blocks, words, kind);
                blocks.addAll(block((Element) child, kind));
            } else {
                words.add(child);
            }
        }
        addWords(blocks, words, kind);
        return blocks;
    }

    private static void addWords(List<Block> blocks, List<Node> words, ParagraphKind kind) {
        List<Run> runs = InlineReader.read(words);
        if (!runs.isEmpty()) {
            blocks.add(new Paragraph(kind, runs));
        }
        words.clear();
    }

    private static List<Block> block(Element element, ParagraphKind kind) {
        return switch (element.getNodeName()) {
            case "div" -> RUNNING.contains(element.getAttribute("id")) ? List.of() : blocks(element, kind);
            case "blockquote" -> blocks(element, ParagraphKind.QUOTE);
            case "p" -> blocks(element, KINDS.getOrDefault(element.getAttribute("class"), kind));
            case "ul", "ol" -> listing(element, kind);
            case "table" -> List.of(new Grid(caption(element), GridReader.read(element, OfficeTextReader::cell)));
            default ->
                List.of(new Heading(element.getNodeName().charAt(1) - '0', InlineReader.read(Dom.children(element))));
        };
    }

    private static List<Block> listing(Element element, ParagraphKind kind) {
        List<List<Block>> items = Dom.childElements(element).stream()
                .map(item -> blocks(item, kind))
                .filter(item -> !item.isEmpty())
                .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(new Listing(element.getNodeName().equals("ol"), items));
    }

    private static List<Block> cell(Element cell) {
        return blocks(cell, Dom.is(cell, "th") ? ParagraphKind.TABLE_HEAD : ParagraphKind.PLAIN);
    }

    private static List<Run> caption(Element table) {
        return Dom.childElements(table).stream()
                .filter(child -> Dom.is(child, "caption"))
                .findFirst()
                .map(caption -> InlineReader.read(Dom.children(caption)))
                .orElse(List.of());
    }

    private static Element named(List<Element> elements, String name) {
        return elements.stream()
                .filter(element -> element.getNodeName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A form without <" + name + ">"));
    }

    private static List<Element> withId(List<Element> elements, String id) {
        return elements.stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .toList();
    }

    private static String meta(List<Element> elements, String name) {
        return elements.stream()
                .filter(element ->
                        Dom.is(element, "meta") && element.getAttribute("name").equals(name))
                .map(element -> element.getAttribute("content"))
                .findFirst()
                .orElse("");
    }

    private static String text(List<Element> elements) {
        return elements.stream()
                .flatMap(element -> InlineReader.read(Dom.children(element)).stream())
                .map(Run::text)
                .collect(Collectors.joining())
                .strip();
    }
}
