package de.nordertor.partner.view;

import de.nordertor.document.boundary.TableRow;
import de.nordertor.partner.boundary.ImportForm;
import de.nordertor.partner.boundary.ImportView;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.partner.entity.imports.ImportMapping;
import de.nordertor.partner.entity.imports.ImportReading;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a file is read and what its columns mean, as a person changes it. */
public class MappingDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SAMPLE = 120;

    private final List<ColumnDraft> columns = new ArrayList<>();
    private final Map<String, Long> typeWords;
    private Long defaultTypeId;
    private String sheet;
    private String charset;
    private String separator;
    private Integer headerRow;

    MappingDraft(ImportView view) {
        ImportReading reading = view.reading();
        Map<Integer, ImportField> fields = view.mapping().columns().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
        for (int i = 0; i < reading.header().size(); i++) {
            String title = reading.header().get(i);
            columns.add(new ColumnDraft(
                    i, title.isBlank() ? TableRow.columnLetters(i) : title, sample(reading, i), fields.get(i)));
        }
        defaultTypeId = view.mapping().defaultTypeId();
        typeWords = view.mapping().typeWords();
        sheet = reading.sheet();
        charset = reading.charset();
        separator = reading.separator();
        headerRow = reading.headerRow();
    }

    private static String sample(ImportReading reading, int column) {
        String sample = reading.sample().stream()
                .map(row -> column < row.size() ? row.get(column).strip() : "")
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
        return sample.codePointCount(0, sample.length()) <= LONGEST_SAMPLE
                ? sample
                : sample.substring(0, sample.offsetByCodePoints(0, LONGEST_SAMPLE)) + "…";
    }

    /** @throws InvalidInputException where two columns are said to mean the same */
    ImportMapping mapping() {
        Map<ImportField, Integer> fields = new EnumMap<>(ImportField.class);
        for (ColumnDraft column : columns) {
            if (column.getField() != null && fields.putIfAbsent(column.getField(), column.getNumber()) != null) {
                throw new InvalidInputException(
                        "partner.import.twoColumns",
                        new MessageKey(column.getField().labelKey()));
            }
        }
        return new ImportMapping(fields, defaultTypeId, typeWords);
    }

    ImportForm form() {
        return new ImportForm(blank(sheet), blank(charset), blank(separator), headerRow);
    }

    private static String blank(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    public List<ColumnDraft> getColumns() {
        return columns;
    }

    public Long getDefaultTypeId() {
        return defaultTypeId;
    }

    public void setDefaultTypeId(Long defaultTypeId) {
        this.defaultTypeId = defaultTypeId;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public String getCharset() {
        return charset;
    }

    public void setCharset(String charset) {
        this.charset = charset;
    }

    public String getSeparator() {
        return separator;
    }

    public void setSeparator(String separator) {
        this.separator = separator;
    }

    public Integer getHeaderRow() {
        return headerRow;
    }

    public void setHeaderRow(Integer headerRow) {
        this.headerRow = headerRow;
    }
}
