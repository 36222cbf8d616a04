package de.nordertor.document.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Outlines (glyf, loca) and widths (hmtx) of a font, to which glyphs put together from others can be added. */
final class GlyphTable {

    private static final int ARGS_ARE_WORDS = 0x0001;
    private static final int ARGS_ARE_XY = 0x0002;
    private static final int HAS_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int HAS_XY_SCALE = 0x0040;
    private static final int HAS_2X2 = 0x0080;
    private static final int HAS_INSTRUCTIONS = 0x0100;

    private static final short MAX_POINTS = 1024;
    private static final short MAX_CONTOURS = 64;
    private static final short MAX_PARTS = 8;
    private static final short MAX_DEPTH = 4;

    private record Metric(int advance, int leftSideBearing) {}

    /** A glyph of the font, moved by so many units. */
    record Part(int glyph, int dx, int dy) {}

    private final List<byte[]> outlines = new ArrayList<>();
    private final List<Metric> metrics = new ArrayList<>();

    GlyphTable(Sfnt font) {
        int count = font.table("maxp").getShort(4) & 0xFFFF;
        boolean longOffsets = font.table("head").getShort(50) != 0;
        var loca = font.table("loca");
        var glyf = font.table("glyf").array();
        var hmtx = font.table("hmtx");
        int full = font.table("hhea").getShort(34) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int from = longOffsets ? loca.getInt(4 * i) : 2 * (loca.getShort(2 * i) & 0xFFFF);
            int to = longOffsets ? loca.getInt(4 * i + 4) : 2 * (loca.getShort(2 * i + 2) & 0xFFFF);
            var outline = new byte[to - from];
            System.arraycopy(glyf, from, outline, 0, outline.length);
            outlines.add(outline.length == 0 ? outline : withoutInstructions(outline));
            int bearing = i < full ? hmtx.getShort(4 * i + 2) : hmtx.getShort(4 * full + 2 * (i - full));
            metrics.add(new Metric(hmtx.getShort(4 * Math.min(i, full - 1)) & 0xFFFF, bearing));
        }
    }

    int count() {
        return outlines.size();
    }

    int advance(int glyph) {
        return metrics.get(glyph).advance();
    }

    void blank(int glyph) {
        outlines.set(glyph, new byte[0]);
    }

    /** The glyphs that this one is put together from. */
    List<Integer> partsOf(int glyph) {
        var parts = new ArrayList<Integer>();
        var in = ByteBuffer.wrap(outlines.get(glyph));
        if (in.capacity() > 0 && in.getShort() < 0) {
            in.position(10);
            int flags;
            do {
                flags = in.getShort();
                parts.add(in.getShort() & 0xFFFF);
                skipPlacement(in, flags);
            } while ((flags & MORE_COMPONENTS) != 0);
        }
        return parts;
    }

    /** Adds a glyph made of these parts and returns its id. */
    int compose(List<Part> parts, int advance) {
        var inked = parts.stream()
                .filter(part -> outlines.get(part.glyph()).length > 0)
                .toList();
        var out = ByteBuffer.allocate(10 + 8 * inked.size());
        int[] box = {Short.MAX_VALUE, Short.MAX_VALUE, Short.MIN_VALUE, Short.MIN_VALUE};
        out.position(10);
        for (int i = 0; i < inked.size(); i++) {
            var part = inked.get(i);
            boolean more = i < inked.size() - 1;
            out.putShort((short) (ARGS_ARE_WORDS | ARGS_ARE_XY | (more ? MORE_COMPONENTS : 0)));
            out.putShort((short) part.glyph());
            out.putShort((short) part.dx()).putShort((short) part.dy());
            var outline = ByteBuffer.wrap(outlines.get(part.glyph()));
            box[0] = Math.min(box[0], outline.getShort(2) + part.dx());
            box[1] = Math.min(box[1], outline.getShort(4) + part.dy());
            box[2] = Math.max(box[2], outline.getShort(6) + part.dx());
            box[3] = Math.max(box[3], outline.getShort(8) + part.dy());
        }
        out.putShort(0, (short) -1);
        for (int i = 0; i < 4; i++) {
            out.putShort(2 + 2 * i, (short) box[i]);
        }
        outlines.add(inked.isEmpty() ? new byte[0] : out.array());
        metrics.add(new Metric(advance, inked.isEmpty() ? 0 : box[0]));
        return outlines.size() - 1;
    }

    void writeTo(Sfnt font) {
        var glyf = new ByteArrayOutputStream();
        var loca = ByteBuffer.allocate(4 * (count() + 1));
        var hmtx = ByteBuffer.allocate(4 * count());
        for (int i = 0; i < count(); i++) {
            loca.putInt(glyf.size());
            glyf.writeBytes(outlines.get(i));
            glyf.writeBytes(new byte[-outlines.get(i).length & 3]);
            hmtx.putShort((short) metrics.get(i).advance());
            hmtx.putShort((short) metrics.get(i).leftSideBearing());
        }
        loca.putInt(glyf.size());
        font.put("glyf", glyf.toByteArray());
        font.put("loca", loca.array());
        font.put("hmtx", hmtx.array());
        font.table("head").putShort(50, (short) 1);
        font.table("hhea").putShort(34, (short) count());
        var maxima = font.table("maxp");
        maxima.putShort(4, (short) count());
        maxima.putShort(10, MAX_POINTS).putShort(12, MAX_CONTOURS);
        maxima.putShort(26, (short) 0);
        maxima.putShort(28, MAX_PARTS).putShort(30, MAX_DEPTH);
        growBoundingBox(font.table("head"));
    }

    private void growBoundingBox(ByteBuffer head) {
        for (var bytes : outlines) {
            if (bytes.length > 0) {
                var outline = ByteBuffer.wrap(bytes);
                for (int i = 0; i < 2; i++) {
                    int low = 2 * i;
                    int high = low + 4;
                    head.putShort(36 + low, (short) Math.min(head.getShort(36 + low), outline.getShort(2 + low)));
                    head.putShort(36 + high, (short) Math.max(head.getShort(36 + high), outline.getShort(2 + high)));
                }
            }
        }
    }

    private static byte[] withoutInstructions(byte[] outline) {
        var in = ByteBuffer.wrap(outline);
        int contours = in.getShort();
        var out = new ByteArrayOutputStream();
        if (contours >= 0) {
            int head = 10 + 2 * contours;
            int instructions = in.getShort(head) & 0xFFFF;
            out.write(outline, 0, head);
            out.write(0);
            out.write(0);
            out.write(outline, head + 2 + instructions, outline.length - head - 2 - instructions);
            return out.toByteArray();
        }
        in.position(10);
        int flags;
        do {
            flags = in.getShort(in.position());
            in.putShort(in.position(), (short) (flags & ~HAS_INSTRUCTIONS));
            in.position(in.position() + 4);
            skipPlacement(in, flags);
        } while ((flags & MORE_COMPONENTS) != 0);
        out.write(outline, 0, in.position());
        return out.toByteArray();
    }

    private static void skipPlacement(ByteBuffer in, int flags) {
        int length = (flags & ARGS_ARE_WORDS) != 0 ? 4 : 2;
        if ((flags & HAS_SCALE) != 0) {
            length += 2;
        } else if ((flags & HAS_XY_SCALE) != 0) {
            length += 4;
        } else if ((flags & HAS_2X2) != 0) {
            length += 8;
        }
        in.position(in.position() + length);
    }
}
