package de.nordertor.document.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The table of a PDF font that says which characters a glyph stands for; here one glyph may stand for several. */
final class ToUnicode {

    private static final int ENTRIES_PER_BLOCK = 100;
    private static final int LAST_CODE = 0xFFFF;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ToUnicode() {}

    static void replace(PDDocument document, PDFont font, Map<String, String> meanings) throws IOException {
        COSDictionary dictionary = font.getCOSObject();
        var stream = dictionary.getCOSStream(COSName.TO_UNICODE);
        CMap written;
        try (var in = stream.createInputStream()) {
            written = new CMapParser().parse(new RandomAccessReadBuffer(in));
        }
        var texts = new TreeMap<Integer, String>();
        for (int code = 1; code <= LAST_CODE; code++) {
            var text = written.toUnicode(new byte[] {(byte) (code >> 8), (byte) code});
            if (text != null) {
                texts.put(code, meanings.getOrDefault(text, text));
            }
        }
        var in = new ByteArrayInputStream(toCMap(texts).getBytes(StandardCharsets.US_ASCII));
        dictionary.setItem(COSName.TO_UNICODE, new PDStream(document, in, COSName.FLATE_DECODE));
    }

    private static String toCMap(TreeMap<Integer, String> texts) {
        var out = new StringBuilder(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int left = texts.size();
        int inBlock = 0;
        for (var entry : texts.entrySet()) {
            if (inBlock == 0) {
                inBlock = Math.min(left, ENTRIES_PER_BLOCK);
                out.append(inBlock).append(" beginbfchar\n");
            }
            out.append('<').append(HEX.toHexDigits(entry.getKey().shortValue()));
            out.append("> <").append(HEX.formatHex(entry.getValue().getBytes(StandardCharsets.UTF_16BE)));
            out.append(">\n");
            left--;
            if (--inBlock == 0) {
                out.append("endbfchar\n");
            }
        }
        return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
