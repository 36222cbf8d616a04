package de.nordertor.document.control.table;

import de.nordertor.document.control.FileInspector;
import de.nordertor.document.control.WorkbookCheck;
import de.nordertor.document.entity.FileName;
import de.nordertor.platform.entity.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a table file is, by its content; what cannot be read is refused with the sentence that says what to do. */
enum TableKind {
    TEXT("CSV", Set.of("csv", "txt", "tsv", "tab")),
    WORKBOOK("XLSX", Set.of("xlsx"));

    private static final int BEGINNING = 4 * 1024;
    private static final int MANY_CONTROLS = BEGINNING / 20;
    private static final Set<String> TABLE_NAMES =
            Set.of("csv", "txt", "tsv", "tab", "xlsx", "xls", "xlsm", "xlsb", "xltx", "xltm", "ods");
    private static final Set<String> WEB_PAGES = Set.of("text/html", "application/xhtml+xml", "application/xml");
    private static final Set<String> OTHER_TEXTS =
            Set.of("image/svg+xml", "application/rtf", "application/pdf", "application/postscript");
    /** Words in the description of a package, and the sentence about such a file; the first that is found counts. */
    private static final Map<String, String> REFUSED_PACKAGES = new LinkedHashMap<>();

    static {
        REFUSED_PACKAGES.put("sheet.binary.macroEnabled", "document.table.xlsb");
        REFUSED_PACKAGES.put("application/vnd.ms-excel.sheet.macroEnabled", "document.table.macros");
        REFUSED_PACKAGES.put("application/vnd.ms-excel.template.macroEnabled", "document.table.macros");
        REFUSED_PACKAGES.put("application/vnd.oasis.opendocument.spreadsheet", "document.table.ods");
    }

    private static final String WORKBOOK_TYPE = "spreadsheetml.sheet.main+xml";

    private final String label;
    private final Set<String> extensions;

    TableKind(String label, Set<String> extensions) {
        this.label = label;
        this.extensions = extensions;
    }

    static TableKind of(Path file, FileName name) throws IOException {
        byte[] start;
        try (InputStream content = Files.newInputStream(file)) {
            start = content.readNBytes(BEGINNING);
        }
        if (!TABLE_NAMES.contains(name.extension())) {
            throw new InvalidInputException("document.table.notTable", name.value());
        }
        if (start.length == 0) {
            throw new InvalidInputException("document.file.empty", name.value());
        }
        if (OleFile.is(start)) {
            throw new InvalidInputException(
                    OleFile.isEncrypted(file) ? "document.table.encrypted" : "document.table.xls", name.value());
        }
        TableKind kind = isZip(start) ? ofPackage(file, name) : ofText(file, start, name);
        if (!kind.extensions.contains(name.extension())) {
            throw new InvalidInputException("document.table.otherName", name.value(), kind.label);
        }
        return kind;
    }

    private static TableKind ofPackage(Path file, FileName name) throws IOException {
        String description = WorkbookCheck.describe(file, name.value());
        for (Map.Entry<String, String> refused : REFUSED_PACKAGES.entrySet()) {
            if (description.contains(refused.getKey())) {
                throw new InvalidInputException(refused.getValue(), name.value());
            }
        }
        if (!description.contains(WORKBOOK_TYPE)) {
            throw new InvalidInputException("document.table.other", name.value(), FileInspector.detect(file));
        }
        return WORKBOOK;
    }

    private static TableKind ofText(Path file, byte[] start, FileName name) throws IOException {
        String detected = FileInspector.detect(file);
        if (WEB_PAGES.contains(detected)) {
            throw new InvalidInputException("document.table.webPage", name.value());
        }
        boolean known = !detected.startsWith("text/") && !detected.equals("application/octet-stream");
        if (OTHER_TEXTS.contains(detected) || known && looksBinary(start)) {
            throw new InvalidInputException("document.table.other", name.value(), detected);
        }
        return TEXT;
    }

    private static boolean isZip(byte[] start) {
        return start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }

    private static boolean looksBinary(byte[] start) {
        int controls = 0;
        for (byte b : start) {
            controls += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' ? 1 : 0;
        }
        return controls > MANY_CONTROLS * start.length / BEGINNING;
    }
}
