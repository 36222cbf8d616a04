package de.nordertor.document.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A table over many pages shows its head on each of them. The library makes all of them one heading, which would be read
 * out as "Nr. Nr. Nr. …": only the first stays text, the others become decoration of their pages.
 */
final class RepeatedHeads {

    private static final Set<String> REPEATED = Set.of("THead", "TFoot");
    private static final Pattern MARK = Pattern.compile("/(?:Span|Figure) <</MCID (\\d+)>> BDC");
    private static final String DECORATION = "/Artifact <</Type /Pagination>> BDC";

    private final Map<COSDictionary, Set<Integer>> repeats = new HashMap<>();

    private RepeatedHeads() {}

    static void hide(PDDocument pdf) throws IOException {
        var heads = new RepeatedHeads();
        heads.find(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), false);
        for (var entry : heads.repeats.entrySet()) {
            decorate(pdf, new PDPage(entry.getKey()), entry.getValue());
            forget(pdf, entry.getKey(), entry.getValue());
        }
    }

    private void find(COSDictionary element, boolean inHead) {
        boolean repeated = inHead || REPEATED.contains(element.getNameAsString(COSName.S, ""));
        var kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary kid) {
            find(kid, repeated);
        } else if (kids instanceof COSArray list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                if (list.getObject(i) instanceof COSDictionary kid) {
                    if (repeated && isOnAnotherPage(kid, element)) {
                        note(kid);
                        list.remove(i);
                    } else {
                        find(kid, repeated);
                    }
                }
            }
        }
    }

    private static boolean isOnAnotherPage(COSDictionary kid, COSDictionary element) {
        return kid.containsKey(COSName.MCID)
                && kid.getCOSDictionary(COSName.PG) != element.getCOSDictionary(COSName.PG);
    }

    private void note(COSDictionary content) {
        repeats.computeIfAbsent(content.getCOSDictionary(COSName.PG), page -> new HashSet<>())
                .add(content.getInt(COSName.MCID));
    }

    private static void decorate(PDDocument pdf, PDPage page, Set<Integer> contents) throws IOException {
        String operators;
        try (var in = page.getContents()) {
            operators = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        var changed = MARK.matcher(operators)
                .replaceAll(mark -> contents.contains(Integer.valueOf(mark.group(1))) ? DECORATION : mark.group());
        var stream = new PDStream(pdf);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(changed.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
    }

    /** Takes the way back from the page to the structure as well. */
    private static void forget(PDDocument pdf, COSDictionary page, Set<Integer> contents) {
        var numbers = pdf.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getCOSObject()
                .getCOSArray(COSName.NUMS);
        int key = page.getInt(COSName.STRUCT_PARENTS);
        for (int i = 0; i < numbers.size(); i += 2) {
            if (numbers.getObject(i) instanceof COSNumber number
                    && number.intValue() == key
                    && numbers.getObject(i + 1) instanceof COSArray parents) {
                contents.forEach(content -> parents.set(content, COSNull.NULL));
            }
        }
    }
}
