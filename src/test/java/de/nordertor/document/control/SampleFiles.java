package de.nordertor.document.control;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Harmless files, and pieces from which hostile ones are made. Nothing binary lies in the repository. */
public final class SampleFiles {

    public static final String PDF =
            "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";

    private SampleFiles() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf() {
        return text(PDF);
    }

    public static byte[] pdfWith(String object) {
        return text(PDF.replace("endobj", "endobj " + object));
    }

    public static byte[] image(String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** An image whose header promises another size. */
    public static byte[] png(int width, int height) {
        byte[] image = image("png");
        ByteBuffer.wrap(image).putInt(16, width).putInt(20, height);
        return image;
    }

    public static byte[] webp() {
        byte[] image = new byte[40];
        byte[] start = "RIFF    WEBPVP8L    /".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(start, 0, image, 0, start.length);
        image[4] = 32;
        image[5] = image[6] = image[7] = 0;
        image[16] = 20;
        image[17] = image[18] = image[19] = 0;
        return image;
    }

    public static byte[] exe() {
        return joined(text("MZ"), new byte[512]);
    }

    public static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    public static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
