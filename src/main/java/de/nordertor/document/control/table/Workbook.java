package de.nordertor.document.control.table;

import de.nordertor.document.boundary.TableSheet;
import de.nordertor.document.control.table.OfficeXml.Event;
import de.nordertor.platform.entity.InvalidInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of an XLSX file: its sheets, and where texts and formats stand. The file has gone through the gate before. */
final class Workbook implements Closeable {

    private static final int MAX_SHEETS = 1_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Map<TableSheet, String> sheets = new LinkedHashMap<>();
    private PackageRelations relations;
    private boolean from1904;

    private Workbook(ZipFile zip) {
        this.zip = zip;
    }

    static Workbook open(Path file) throws IOException {
        Workbook workbook = new Workbook(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        try {
            workbook.readParts();
            return workbook;
        } catch (IOException | RuntimeException unusable) {
            workbook.close();
            throw unusable;
        }
    }

    List<TableSheet> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** Whether days are counted from 1904, as Excel on a Macintosh once did. */
    boolean isFrom1904() {
        return from1904;
    }

    InputStream sheet(TableSheet sheet) throws IOException {
        return open(sheets.get(sheet));
    }

    Optional<InputStream> texts() throws IOException {
        return optional("sharedStrings");
    }

    Optional<InputStream> styles() throws IOException {
        return optional("styles");
    }

    private Optional<InputStream> optional(String type) throws IOException {
        Optional<String> part = relations.ofType(type).filter(name -> parts.containsKey(lower(name)));
        return part.isPresent() ? Optional.of(open(part.get())) : Optional.empty();
    }

    private void readParts() throws IOException {
        zip.stream().forEach(entry -> parts.put(lower(entry.getName()), entry));
        String main = relations("").ofType("officeDocument").orElseThrow(OfficeXml::damaged);
        relations = relations(main);
        try (OfficeXml xml = new OfficeXml(open(main))) {
            for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
                if (event == Event.START && xml.name().equals("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                } else if (event == Event.START && xml.name().equals("sheet")) {
                    addSheet(xml);
                }
            }
        }
    }

    /** Sheets that are charts or dialogs have no rows and are left out. */
    private void addSheet(OfficeXml xml) {
        String name = xml.attribute("name");
        String id = xml.attribute("id");
        if (name == null || id == null || sheets.size() == MAX_SHEETS) {
            throw OfficeXml.damaged();
        }
        String state = xml.attribute("state");
        boolean hidden = state != null && !state.equals("visible");
        relations.ofTypeAndId("worksheet", id).ifPresent(part -> sheets.put(new TableSheet(name, hidden), part));
    }

    private PackageRelations relations(String part) throws IOException {
        int nameStart = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, nameStart);
        String list = folder + "_rels/" + part.substring(nameStart) + ".rels";
        return parts.containsKey(lower(list)) ? PackageRelations.read(open(list), folder) : PackageRelations.none();
    }

    private InputStream open(String part) throws IOException {
        ZipEntry entry = parts.get(lower(part));
        if (entry == null) {
            throw new InvalidInputException("document.table.damaged");
        }
        return zip.getInputStream(entry);
    }

    static boolean isTrue(String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    /** Names of parts are the same whatever their case. */
    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
