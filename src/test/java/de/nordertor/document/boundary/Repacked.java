package de.nordertor.document.boundary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook whose parts were changed afterwards. */
final class Repacked {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Repacked() {}

    static Repacked of(byte[] workbook) {
        Repacked repacked = new Repacked();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                repacked.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return repacked;
    }

    Repacked renamed(String part, String name) {
        parts.put(name, parts.remove(part));
        return this;
    }

    Repacked replaced(String part, String text, String by) {
        String content = new String(parts.get(part), StandardCharsets.UTF_8);
        if (!content.contains(text)) {
            throw new IllegalArgumentException(part + " does not contain " + text);
        }
        return with(part, content.replace(text, by).getBytes(StandardCharsets.UTF_8));
    }

    Repacked with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
