package de.nordertor.document.control.table;

import de.nordertor.document.boundary.TableCell;
import de.nordertor.document.boundary.TableFile;
import de.nordertor.document.boundary.TableForm;
import de.nordertor.document.boundary.TableLimits;
import de.nordertor.document.boundary.TableMessage;
import de.nordertor.document.boundary.TableOptions;
import de.nordertor.document.boundary.TableRow;
import de.nordertor.document.boundary.TableSheet;
import de.nordertor.platform.entity.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The rows below the titles, each with as many cells as there are titles. */
final class HeadedTable implements TableFile {

    private static final int LOOKED_AT = 25;

    private final RowSource source;
    private final List<TableSheet> sheets;
    private final TableForm form;
    private final Titles titles;
    private final Deque<TableRow> ahead;
    private int rows;
    private TableRow next;

    private HeadedTable(
            RowSource source, List<TableSheet> sheets, TableForm form, Titles titles, Deque<TableRow> ahead) {
        this.source = source;
        this.sheets = sheets;
        this.form = form;
        this.titles = titles;
        this.ahead = ahead;
    }

    /** @param read how the file was read; the row of titles is added */
    static HeadedTable of(RowSource source, List<TableSheet> sheets, TableForm read, TableOptions options)
            throws IOException {
        Deque<TableRow> ahead = new ArrayDeque<>();
        int wanted = options.headerRow() == null ? 0 : options.headerRow();
        for (TableRow row = source.next(); row != null; row = source.next()) {
            ahead.add(row);
            if (ahead.size() >= LOOKED_AT && row.number() >= wanted) {
                break;
            }
            if (row.number() < wanted) {
                ahead.clear();
            }
        }
        if (ahead.isEmpty()) {
            throw new InvalidInputException("document.table.empty");
        }
        Titles titles = Titles.of(List.copyOf(ahead), options, source.hasFixedWidth());
        ahead.removeIf(row -> row.number() <= titles.row());
        TableForm form = new TableForm(read.sheet(), read.charset(), read.separator(), titles.row());
        return new HeadedTable(source, sheets, form, titles, ahead);
    }

    @Override
    public List<TableSheet> sheets() {
        return sheets;
    }

    @Override
    public TableForm form() {
        return form;
    }

    @Override
    public List<String> header() {
        return titles.names();
    }

    @Override
    public List<TableMessage> warnings() {
        List<TableMessage> warnings = new ArrayList<>(titles.warnings());
        warnings.addAll(source.warnings(titles.row()));
        return warnings;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    @Override
    public TableRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        TableRow row = next;
        next = null;
        return row;
    }

    private TableRow read() {
        try {
            TableRow row = ahead.isEmpty() ? source.next() : ahead.poll();
            if (row == null) {
                return null;
            }
            if (++rows > TableLimits.MAX_ROWS) {
                throw new InvalidInputException("document.table.tooManyRows", TableLimits.MAX_ROWS);
            }
            return fitted(row);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private TableRow fitted(TableRow row) {
        int width = titles.names().size();
        int found = row.cells().size();
        if (found == width) {
            return row;
        }
        List<TableCell> cells = new ArrayList<>(row.cells().subList(0, Math.min(found, width)));
        while (cells.size() < width) {
            cells.add(TableCell.EMPTY);
        }
        List<TableMessage> messages = new ArrayList<>(row.messages());
        misfit(row, width).ifPresent(messages::add);
        return new TableRow(row.number(), cells, messages);
    }

    /** In a text file one cell too many means that all are in the wrong place; in a sheet it is a note at the edge. */
    private Optional<TableMessage> misfit(TableRow row, int width) {
        int found = row.cells().size();
        if (found > width && row.cells().subList(width, found).stream().allMatch(TableCell::isBlank)) {
            return Optional.empty();
        }
        if (!source.hasFixedWidth()) {
            return found < width
                    ? Optional.empty()
                    : Optional.of(TableMessage.warning(
                            row.number(), TableRow.columnLetters(width), "document.table.cellWithoutTitle"));
        }
        return Optional.of(
                found > width
                        ? TableMessage.error(row.number(), "", "document.table.tooManyCells", found, width)
                        : TableMessage.warning(row.number(), "", "document.table.tooFewCells", found, width));
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
