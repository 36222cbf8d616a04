package de.nordertor.document.control;

import de.nordertor.document.control.RefusedFile.Reason;
import de.nordertor.document.entity.AttachmentType;
import de.nordertor.platform.entity.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The gate before a workbook is read: all that is checked of an attachment. Afterwards its parts are known to stay
 * within the limits when they are unpacked.
 */
public final class WorkbookCheck {

    private static final int ENOUGH = 256 * 1024;

    private WorkbookCheck() {}

    /** @param name for the sentence of a refusal */
    public static void check(Path file, String name) throws IOException {
        try {
            new PackageCheck().check(file, AttachmentType.XLSX, FileInspector.detect(file));
        } catch (RefusedFile refused) {
            throw refusal(refused, name);
        }
    }

    /**
     * What a zip file says about its content, in its own words: the type of an OpenDocument file, the list of types of an
     * Office file, nothing when it is neither.
     */
    public static String describe(Path file, String name) throws IOException {
        try {
            ZipDirectory.read(file);
        } catch (RefusedFile refused) {
            throw refusal(refused, name);
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return beginning(zip, "mimetype") + beginning(zip, "[Content_Types].xml");
        } catch (ZipException | IllegalArgumentException broken) {
            throw refusal(new RefusedFile(Reason.DAMAGED), name);
        }
    }

    private static String beginning(ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return "";
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1);
        }
    }

    private static InvalidInputException refusal(RefusedFile refused, String name) {
        String key = refused.reason() == Reason.NESTED
                ? "document.table.embedded"
                : refused.reason().messageKey();
        return new InvalidInputException(key, name, refused.detail());
    }
}
