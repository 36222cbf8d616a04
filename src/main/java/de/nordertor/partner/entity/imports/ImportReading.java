package de.nordertor.partner.entity.imports;

import java.io.Serializable;
import java.util.List;

/**
 * How a file was read and what stands at its beginning.
 *
 * @param sheet empty for a text file
 * @param sheets to choose from; empty for a text file
 * @param charset empty for a workbook
 * @param separator empty for a workbook
 * @param headerRow 0 where there is none
 * @param sample the first rows, each with as many cells as the header
 */
public record ImportReading(
        String sheet,
        List<String> sheets,
        String charset,
        String separator,
        int headerRow,
        List<String> header,
        List<List<String>> sample)
        implements Serializable {

    public ImportReading {
        sheets = List.copyOf(sheets);
        header = List.copyOf(header);
        sample = List.copyOf(sample);
    }

    /** Without what stands in the file itself. */
    ImportReading withoutSample() {
        return new ImportReading(sheet, sheets, charset, separator, headerRow, header, List.of());
    }
}
