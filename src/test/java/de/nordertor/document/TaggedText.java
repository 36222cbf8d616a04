package de.nordertor.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a tagged PDF along its structure tree. */
final class TaggedText {

    private static final Set<String> BLOCKS =
            Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "TD", "TH", "LI", "Lbl", "LBody", "Div", "Sect", "TR");

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private TaggedText() {}

    static String of(PDDocument document) throws IOException {
        var reader = new TaggedText();
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> byId = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, byId));
            reader.texts.put(page, byId);
        }
        reader.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return reader.out.toString();
    }

    /** Types of all structure elements in reading order. */
    static List<String> types(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> {
                    var all = new java.util.ArrayList<>(List.of(kid.getStructureType()));
                    all.addAll(types(kid));
                    return all.stream();
                })
                .toList();
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> byId) {
        if (content.getMCID() >= 0) {
            byId.put(
                    content.getMCID(),
                    content.getContents().stream()
                            .filter(TextPosition.class::isInstance)
                            .map(position -> ((TextPosition) position).getUnicode())
                            .collect(Collectors.joining()));
        }
        content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .forEach(inner -> collect((PDMarkedContent) inner, byId));
    }

    private void read(PDStructureNode node, PDPage inherited) {
        boolean block = node instanceof PDStructureElement element && BLOCKS.contains(element.getStructureType());
        var page =
                node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : inherited;
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, page);
            } else if (kid instanceof PDMarkedContentReference reference) {
                append(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer id) {
                append(page, id);
            }
        }
        if (block) {
            out.append('\n');
        }
    }

    private void append(PDPage page, int id) {
        var text = texts.getOrDefault(page, Map.of()).getOrDefault(id, "");
        out.append(text);
        if (!text.endsWith("-")) {
            out.append(' ');
        }
    }
}
