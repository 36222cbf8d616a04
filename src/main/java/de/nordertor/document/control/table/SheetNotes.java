package de.nordertor.document.control.table;

import de.nordertor.document.boundary.TableLimits;
import de.nordertor.document.boundary.TableMessage;
import de.nordertor.document.boundary.TableRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** What is to be said about a sheet as a whole: what is merged, and what is hidden but read all the same. */
final class SheetNotes {

    private static final int NAMED = 20;

    private final List<String> mergedRanges = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet usedColumns = new BitSet();
    private int merged;
    private int hiddenRows;
    private int firstHiddenRow;

    void merged(String range) {
        if (range == null || range.length() > 30 || range.indexOf(':') < 0) {
            return;
        }
        merged++;
        if (mergedRanges.size() < 10 * NAMED) {
            mergedRanges.add(range);
        }
    }

    /** The description of some columns that has just begun. */
    void columns(OfficeXml xml) {
        if (!Workbook.isTrue(xml.attribute("hidden"))) {
            return;
        }
        int first = number(xml.attribute("min"));
        int last = Math.min(number(xml.attribute("max")), TableLimits.MAX_COLUMNS);
        if (first > 0 && first <= last) {
            hiddenColumns.set(first - 1, last);
        }
    }

    void used(int column) {
        usedColumns.set(column);
    }

    void hiddenRow(int number) {
        if (hiddenRows++ == 0) {
            firstHiddenRow = number;
        }
    }

    /** Merged titles harm nothing and are left out. */
    List<TableMessage> warnings(int headerRow) {
        List<TableMessage> warnings = new ArrayList<>();
        List<String> below = mergedRanges.stream()
                .filter(range -> CellReference.lastRow(range) > headerRow)
                .toList();
        if (!below.isEmpty()) {
            int count = merged - mergedRanges.size() + below.size();
            String named = String.join(", ", below.subList(0, Math.min(NAMED, below.size())));
            warnings.add(TableMessage.warning(0, "", "document.table.merged", count, named));
        }
        BitSet hidden = (BitSet) hiddenColumns.clone();
        hidden.and(usedColumns);
        if (!hidden.isEmpty()) {
            String named = hidden.stream()
                    .limit(NAMED)
                    .mapToObj(TableRow::columnLetters)
                    .collect(Collectors.joining(", "));
            warnings.add(TableMessage.warning(0, "", "document.table.hiddenColumns", named));
        }
        if (hiddenRows > 0) {
            warnings.add(TableMessage.warning(0, "", "document.table.hiddenRows", hiddenRows, firstHiddenRow));
        }
        return warnings;
    }

    private static int number(String attribute) {
        return attribute != null && attribute.matches("[0-9]{1,7}") ? Integer.parseInt(attribute) : 0;
    }
}
