package de.nordertor.document.control.table;

import de.nordertor.document.boundary.TableCell;
import de.nordertor.document.boundary.TableMessage;
import de.nordertor.document.boundary.TableOptions;
import de.nordertor.document.boundary.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The titles of the columns.
 *
 * @param row in which they stand, 0 when there is none
 * @param warnings what is to be said about them
 */
record Titles(int row, List<String> names, List<TableMessage> warnings) {

    /** @param fixedWidth whether the row of titles says how many columns there are */
    static Titles of(List<TableRow> first, TableOptions options, boolean fixedWidth) {
        Optional<TableRow> found = options.headerRow() == null
                ? new HeaderFinder(options.knownTitle()).find(first)
                : first.stream()
                        .filter(row -> row.number() == options.headerRow())
                        .findFirst();
        int row = found.map(TableRow::number).orElse(0);
        int width = fixedWidth && found.isPresent()
                ? found.get().cells().size()
                : first.stream()
                        .filter(candidate -> candidate.number() >= row)
                        .mapToInt(candidate -> candidate.cells().size())
                        .max()
                        .orElse(0);
        List<TableMessage> warnings = new ArrayList<>();
        if (found.isEmpty()) {
            warnings.add(TableMessage.warning(0, "", "document.table.noTitles"));
        } else if (first.get(0).number() < row) {
            warnings.add(TableMessage.warning(
                    first.get(0).number(),
                    "",
                    "document.table.aboveTitles",
                    first.get(0).number(),
                    row));
        }
        return new Titles(row, names(found, width), warnings);
    }

    private static List<String> names(Optional<TableRow> titles, int width) {
        List<String> names = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int column = 0; column < width; column++) {
            String title = title(titles, column);
            String base = title.isEmpty() ? TableRow.columnLetters(column) : title;
            String name = base;
            for (int again = 2; !used.add(name); again++) {
                name = base + " (" + again + ")";
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    private static String title(Optional<TableRow> titles, int column) {
        return titles.map(TableRow::cells)
                .filter(cells -> column < cells.size())
                .map(cells -> cells.get(column))
                .map(TableCell::text)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .orElse("");
    }
}
