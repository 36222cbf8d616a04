package de.nordertor.document.control.table;

import de.nordertor.document.boundary.TableSheet;
import de.nordertor.platform.entity.InvalidInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A workbook with its texts and formats at hand, so that its sheets can be read. */
final class WorkbookReader implements Closeable {

    private final Workbook workbook;
    private final SharedTexts texts;
    private final CellFormats formats;

    private WorkbookReader(Workbook workbook, SharedTexts texts, CellFormats formats) {
        this.workbook = workbook;
        this.texts = texts;
        this.formats = formats;
    }

    static WorkbookReader open(Path file) throws IOException {
        Workbook workbook = Workbook.open(file);
        try {
            Optional<InputStream> styles = workbook.styles();
            CellFormats formats = styles.isPresent() ? CellFormats.read(styles.get()) : CellFormats.none();
            Optional<InputStream> shared = workbook.texts();
            SharedTexts texts = shared.isPresent() ? SharedTexts.read(shared.get()) : SharedTexts.none();
            return new WorkbookReader(workbook, texts, formats);
        } catch (IOException | RuntimeException unusable) {
            workbook.close();
            throw unusable;
        }
    }

    List<TableSheet> sheets() {
        return workbook.sheets();
    }

    /** From the first row; any number of times. */
    SheetRows read(TableSheet sheet) throws IOException {
        CellReader reader = new CellReader(texts, formats, new CellNumbers(workbook.isFrom1904()));
        return new SheetRows(new OfficeXml(workbook.sheet(sheet)), reader);
    }

    TableSheet named(String name) {
        return workbook.sheets().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("document.table.noSuchSheet", name));
    }

    /** The first sheet in which something stands; hidden ones come last. */
    TableSheet firstWithContent() throws IOException {
        List<TableSheet> candidates = new ArrayList<>(workbook.sheets());
        candidates.sort((one, other) -> Boolean.compare(one.hidden(), other.hidden()));
        for (TableSheet candidate : candidates) {
            try (SheetRows look = read(candidate)) {
                if (look.next() != null) {
                    return candidate;
                }
            }
        }
        throw new InvalidInputException("document.table.empty");
    }

    @Override
    public void close() throws IOException {
        try (workbook;
                texts) {
            // both, whatever happens to the other
        }
    }
}
