package de.nordertor.partner.view;

import de.nordertor.partner.entity.imports.ImportField;
import java.io.Serializable;

/** One column of a file in the form that says what it means. */
public class ColumnDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final String title;
    private final String sample;
    private ImportField field;

    ColumnDraft(int number, String title, String sample, ImportField field) {
        this.number = number;
        this.title = title;
        this.sample = sample;
        this.field = field;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    /** What stands in the first rows, in one line. */
    public String getSample() {
        return sample;
    }

    /** Null where the column is left out. */
    public ImportField getField() {
        return field;
    }

    public void setField(ImportField field) {
        this.field = field;
    }
}
