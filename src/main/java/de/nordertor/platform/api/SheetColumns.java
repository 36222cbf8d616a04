package de.nordertor.platform.api;

import de.nordertor.platform.entity.ColumnChoice;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** The columns that a file of a list can have, each under the key of the list's column that it belongs to. */
public final class SheetColumns<R> {

    private final List<Column<R>> columns = new ArrayList<>();

    private record Column<R>(String key, String header, boolean extra, Function<R, Object> cell) {}

    /** @param key of the list's column; several columns of the file may share it */
    public SheetColumns<R> column(String key, String header, Function<R, Object> cell) {
        columns.add(new Column<>(key, header, false, cell));
        return this;
    }

    /** One that a file has only where it is chosen. */
    public SheetColumns<R> extra(String key, String header, Function<R, Object> cell) {
        columns.add(new Column<>(key, header, true, cell));
        return this;
    }

    /** Only the chosen ones, in their order; all but the extra ones where the choice names none that the file has. */
    public SheetColumns<R> chosen(String choice) {
        SheetColumns<R> some = new SheetColumns<>();
        for (String key : ColumnChoice.keys(choice)) {
            columns.stream().filter(column -> column.key().equals(key)).forEach(some.columns::add);
        }
        if (some.columns.isEmpty()) {
            columns.stream().filter(column -> !column.extra()).forEach(some.columns::add);
        }
        return some;
    }

    public Spreadsheet sheet(Iterator<R> rows) {
        return new Spreadsheet(columns.stream().map(Column::header).toList(), new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<Object> next() {
                return cells(rows.next());
            }
        });
    }

    private List<Object> cells(R row) {
        List<Object> cells = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
            cells.add(column.cell().apply(row));
        }
        return cells;
    }
}
