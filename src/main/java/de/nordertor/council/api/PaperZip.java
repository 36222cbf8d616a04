package de.nordertor.council.api;

import de.nordertor.council.boundary.PaperPackages.Packed;
import de.nordertor.council.boundary.PaperPackages.PackedFile;
import de.nordertor.council.boundary.PaperPrinting.Print;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a packed paper, one file after the other and none of the attachments into memory. */
final class PaperZip {

    private static final String METADATA = "vorlage.json";

    private PaperZip() {}

    /** @param content opens an attachment by its id */
    static void write(Packed packed, Function<Long, InputStream> content, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, METADATA, packed.metadata().getBytes(StandardCharsets.UTF_8));
        for (Print print : packed.prints()) {
            add(zip, print.fileName(), print.content());
        }
        for (PackedFile file : packed.files()) {
            zip.putNextEntry(new ZipEntry(file.path()));
            try (InputStream in = content.apply(file.row().id())) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        // not closed: that is for whoever opened it, and one that ends too early must not look like a whole one
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
