package de.nordertor.document.font;

import de.nordertor.document.Din91379;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the fonts in {@code src/main/resources/pdf/fonts} from Noto Sans and DejaVu Sans; run by hand when one of them
 * or DIN 91379 changes: {@code FontDerivation <folder with NotoSans-*.ttf and DejaVuSans.ttf> <target folder>}.
 *
 * <p>The PDF library draws one glyph for one character. So each sequence of DIN 91379 without a composed form becomes a
 * glyph of its own, put together where HarfBuzz (in the JDK) puts its marks, under a private code point listed in
 * {@code glyphs.txt}. Further private code points all look like U+FFFD: they stand for what no font has. Hinting is
 * left out; DejaVu keeps only what Noto Sans lacks, four-byte characters under private code points (the library cuts
 * them into halves when it measures).
 */
public final class FontDerivation {

    private static final int FIRST_SEQUENCE = 0xE000;
    private static final int FIRST_PLACEHOLDER = 0xF000;
    private static final int PLACEHOLDERS = 256;
    private static final int FIRST_SYMBOL = 0x2000;
    private static final int FIRST_SUPPLEMENTARY = 0xE100;

    private final Sfnt sfnt;
    private final Font shaper;
    private final GlyphTable glyphs;
    private final SortedMap<Integer, Integer> characters = new TreeMap<>();

    private FontDerivation(Path source) throws IOException, FontFormatException {
        var file = Files.readAllBytes(source);
        sfnt = Sfnt.read(file);
        glyphs = new GlyphTable(sfnt);
        int unitsPerEm = sfnt.table("head").getShort(18);
        shaper = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                .deriveFont((float) unitsPerEm);
        var seen = new HashSet<Integer>();
        for (int c = ' '; c <= 0x1FFFF; c++) {
            if (shaper.canDisplay(c) && !Character.isISOControl(c) && !isPrivate(c)) {
                int glyph = glyph(c);
                characters.put(
                        c,
                        seen.add(glyph) ? glyph : compose(List.of(new GlyphTable.Part(glyph, 0, 0)), advance(glyph)));
            }
        }
    }

    public static void main(String[] args) throws IOException, FontFormatException {
        var source = Path.of(args[0]);
        var target = Path.of(args[1]);
        Set<Integer> inText = Set.of();
        for (var style : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            var font = new FontDerivation(source.resolve("NotoSans-" + style + ".ttf"));
            inText = Set.copyOf(font.characters.keySet());
            font.addSequences();
            font.addPlaceholders();
            font.write(target, "Nordertor Sans", style.replace("BoldItalic", "Bold Italic"), "OFL 1.1");
        }
        var symbols = new FontDerivation(source.resolve("DejaVuSans.ttf"));
        symbols.keepOnlySymbolsBeyond(inText);
        var list = sequenceList() + symbols.moveSupplementary();
        symbols.write(target, "Nordertor Symbols", "Regular", "Bitstream Vera, changes public domain");
        Files.writeString(target.resolve("glyphs.txt"), list, StandardCharsets.UTF_8);
    }

    private static String sequenceList() {
        var out = new StringBuilder();
        int code = FIRST_SEQUENCE;
        for (var sequence : Din91379.sequencesWithoutComposedForm()) {
            out.append("%04X %s%n".formatted(code++, sequence));
        }
        return out.toString();
    }

    private void addSequences() {
        int code = FIRST_SEQUENCE;
        for (var sequence : Din91379.sequencesWithoutComposedForm()) {
            var shaped = shape(sequence);
            var parts = new ArrayList<GlyphTable.Part>();
            for (int i = 0; i < shaped.getNumGlyphs(); i++) {
                var at = shaped.getGlyphPosition(i);
                parts.add(new GlyphTable.Part(
                        shaped.getGlyphCode(i), (int) Math.round(at.getX()), (int) Math.round(-at.getY())));
            }
            var end = shaped.getGlyphPosition(shaped.getNumGlyphs());
            characters.put(code++, compose(parts, (int) Math.round(end.getX())));
        }
    }

    private void addPlaceholders() {
        int replacement = characters.get(0xFFFD);
        for (int i = 0; i < PLACEHOLDERS; i++) {
            characters.put(
                    FIRST_PLACEHOLDER + i,
                    compose(List.of(new GlyphTable.Part(replacement, 0, 0)), advance(replacement)));
        }
    }

    private void keepOnlySymbolsBeyond(Set<Integer> known) {
        characters.keySet().removeIf(c -> c < FIRST_SYMBOL || known.contains(c) || !Character.isDefined(c));
        var kept = new HashSet<Integer>();
        kept.add(0);
        characters.values().forEach(glyph -> keep(glyph, kept));
        for (int glyph = 0; glyph < glyphs.count(); glyph++) {
            if (!kept.contains(glyph)) {
                glyphs.blank(glyph);
            }
        }
        sfnt.drop("GPOS", "GSUB", "GDEF", "kern");
    }

    private String moveSupplementary() {
        var out = new StringBuilder();
        int code = FIRST_SUPPLEMENTARY;
        for (int c : List.copyOf(
                characters.tailMap(Character.MIN_SUPPLEMENTARY_CODE_POINT).keySet())) {
            out.append("%04X %s%n".formatted(code, Character.toString(c)));
            characters.put(code++, characters.remove(c));
        }
        return out.toString();
    }

    private void keep(int glyph, Set<Integer> kept) {
        if (kept.add(glyph)) {
            glyphs.partsOf(glyph).forEach(part -> keep(part, kept));
        }
    }

    private void write(Path target, String family, String style, String licence) throws IOException {
        glyphs.writeTo(sfnt);
        sfnt.drop("fpgm", "prep", "cvt ", "gasp", "hdmx", "VDMX", "LTSH", "DSIG", "TTFA", "FFTM", "STAT", "MATH");
        var post = sfnt.table("post");
        post.putInt(0, 0x00030000);
        sfnt.put("post", java.util.Arrays.copyOf(post.array(), 32));
        sfnt.put("cmap", cmap());
        var name = family.replace(" ", "") + "-" + style.replace(" ", "");
        sfnt.put("name", names(family, style, name, licence));
        Files.write(target.resolve(name + ".ttf"), sfnt.write());
    }

    /** One subtable of format 12: every character with its glyph. */
    private byte[] cmap() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (int word : new int[] {0, 1, 3, 10, 0, 12, 12, 0}) {
            out.writeShort(word);
        }
        out.writeInt(16 + 12 * characters.size());
        out.writeInt(0);
        out.writeInt(characters.size());
        for (var entry : characters.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeInt(entry.getKey());
            out.writeInt(entry.getValue());
        }
        return bytes.toByteArray();
    }

    private byte[] names(String family, String style, String name, String licence) throws IOException {
        Map<Integer, String> texts = new LinkedHashMap<>();
        texts.put(0, "Derived from " + shaper.getFontName() + "; see the licence beside this file");
        texts.put(1, family);
        texts.put(2, style);
        texts.put(3, name + " 1.0");
        texts.put(4, family + " " + style);
        texts.put(5, "Version 1.0");
        texts.put(6, name);
        texts.put(13, licence);
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(0);
        out.writeShort(texts.size());
        out.writeShort(6 + 12 * texts.size());
        int offset = 0;
        for (var entry : texts.entrySet()) {
            int length = 2 * entry.getValue().length();
            for (int word : new int[] {3, 1, 0x0409, entry.getKey(), length, offset}) {
                out.writeShort(word);
            }
            offset += length;
        }
        out.writeChars(texts.values().stream().collect(Collectors.joining()));
        return bytes.toByteArray();
    }

    private java.awt.font.GlyphVector shape(String text) {
        var exact = new FontRenderContext(null, true, true);
        return shaper.layoutGlyphVector(exact, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }

    private int glyph(int character) {
        var exact = new FontRenderContext(null, true, true);
        return shaper.createGlyphVector(exact, Character.toString(character)).getGlyphCode(0);
    }

    private int compose(List<GlyphTable.Part> parts, int advance) {
        return glyphs.compose(parts, advance);
    }

    private int advance(int glyph) {
        return glyphs.advance(glyph);
    }

    private static boolean isPrivate(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }
}
