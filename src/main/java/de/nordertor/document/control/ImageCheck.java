package de.nordertor.document.control;

import de.nordertor.document.control.RefusedFile.Reason;
import de.nordertor.document.entity.AttachmentType;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Follows the structure of an image to its end without decoding it, and refuses more pixels than a program can hold. */
final class ImageCheck implements FileCheck {

    static final long MAX_PIXELS = 100_000_000;
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_HEADER = 0x49484452;
    private static final int PNG_END = 0x49454E44;

    @Override
    public void check(Path file, AttachmentType expected, String detected) throws IOException, RefusedFile {
        if (!expected.mediaType().equals(detected)) {
            throw new RefusedFile(Reason.CONTENT_DIFFERS, detected);
        }
        if (ZipDirectory.endsAsArchive(file)) {
            throw new RefusedFile(Reason.TWO_IN_ONE);
        }
        try (RandomAccessFile image = new RandomAccessFile(file.toFile(), "r")) {
            switch (expected) {
                case PNG -> png(image);
                case JPEG -> jpeg(image);
                case GIF -> gif(image);
                default -> webp(image);
            }
        } catch (EOFException tooShort) {
            throw new RefusedFile(Reason.DAMAGED);
        }
    }

    private static void png(RandomAccessFile image) throws IOException, RefusedFile {
        requireSound(image.readLong() == PNG_SIGNATURE);
        boolean first = true;
        for (int chunk = 0; chunk != PNG_END; ) {
            long length = image.readInt();
            chunk = image.readInt();
            long next = image.getFilePointer() + length + 4;
            requireSound(length >= 0 && next <= image.length() && first == (chunk == PNG_HEADER));
            if (first) {
                pixels(image.readInt(), image.readInt());
                first = false;
            }
            image.seek(next);
        }
        if (image.getFilePointer() != image.length()) {
            throw new RefusedFile(Reason.TWO_IN_ONE);
        }
    }

    private static void jpeg(RandomAccessFile image) throws IOException, RefusedFile {
        requireSound(image.readUnsignedShort() == 0xFFD8);
        int marker = 0;
        while (marker != 0xFFDA) {
            marker = image.readUnsignedShort();
            long next = image.getFilePointer() + image.readUnsignedShort();
            requireSound(marker > 0xFF00 && next <= image.length());
            if (isFrame(marker)) {
                image.skipBytes(1);
                int height = image.readUnsignedShort();
                pixels(image.readUnsignedShort(), Math.max(1, height));
            }
            image.seek(next);
        }
        requireSound(TailSearch.contains(image, image.getFilePointer(), (byte) 0xFF, (byte) 0xD9));
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    private static void gif(RandomAccessFile image) throws IOException, RefusedFile {
        image.seek(6);
        pixels(littleEndian(image, 2), littleEndian(image, 2));
        image.seek(image.length() - 1);
        requireSound(image.readUnsignedByte() == 0x3B);
    }

    private static void webp(RandomAccessFile image) throws IOException, RefusedFile {
        image.seek(4);
        long length = littleEndian(image, 4) & 0xFFFFFFFFL;
        requireSound(8 + length <= image.length());
        if (8 + length + (length & 1) < image.length()) {
            throw new RefusedFile(Reason.TWO_IN_ONE);
        }
        image.seek(12);
        int kind = image.readInt();
        switch (kind) {
            case 0x56503858 -> {
                image.seek(24);
                pixels(1 + littleEndian(image, 3), 1 + littleEndian(image, 3));
            }
            case 0x5650384C -> {
                image.seek(21);
                int packed = littleEndian(image, 4);
                pixels(1 + (packed & 0x3FFF), 1 + (packed >>> 14 & 0x3FFF));
            }
            default -> {
                requireSound(kind == 0x56503820);
                image.seek(26);
                pixels(littleEndian(image, 2) & 0x3FFF, littleEndian(image, 2) & 0x3FFF);
            }
        }
    }

    private static void pixels(int width, int height) throws RefusedFile {
        requireSound(width > 0 && height > 0);
        if ((long) width * height > MAX_PIXELS) {
            throw new RefusedFile(Reason.PIXELS, width + " × " + height);
        }
    }

    private static void requireSound(boolean sound) throws RefusedFile {
        if (!sound) {
            throw new RefusedFile(Reason.DAMAGED);
        }
    }

    private static int littleEndian(RandomAccessFile image, int bytes) throws IOException {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= image.readUnsignedByte() << 8 * i;
        }
        return value;
    }
}
