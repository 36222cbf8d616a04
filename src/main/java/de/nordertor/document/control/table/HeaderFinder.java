package de.nordertor.document.control.table;

import de.nordertor.document.boundary.TableCell;
import de.nordertor.document.boundary.TableCell.Kind;
import de.nordertor.document.boundary.TableRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the row of titles among the first rows of a table. Above it may stand a heading or a date; it may also be missing.
 */
final class HeaderFinder {

    private static final int LONGEST_TITLE = 80;
    private static final Pattern VALUE =
            Pattern.compile(".*@.*|https?:.*|www\\..*|[-+(/]?[0-9][-0-9 .,:/()+%€]*|[0-9]{4,5} \\p{L}.*");

    private final Predicate<String> knownTitle;

    HeaderFinder(Predicate<String> knownTitle) {
        this.knownTitle = knownTitle;
    }

    /** The row of titles; empty when the first row is one of values already. */
    Optional<TableRow> find(List<TableRow> first) {
        long width = first.stream().mapToLong(HeaderFinder::filled).max().orElse(0);
        Optional<TableRow> known = first.stream()
                .filter(row -> known(row) >= Math.max(1, Math.min(2, width)))
                .filter(row -> 2 * known(row) >= filled(row) || areTitles(row))
                .max(Comparator.comparingLong(this::known).thenComparing(TableRow::number, Comparator.reverseOrder()));
        if (known.isPresent()) {
            return known;
        }
        return first.stream()
                .filter(row -> 2 * filled(row) > width)
                .findFirst()
                .filter(row -> first.size() > 1 && areTitles(row));
    }

    private long known(TableRow row) {
        return row.cells().stream()
                .filter(cell -> knownTitle.test(cell.text()))
                .map(TableCell::text)
                .distinct()
                .count();
    }

    /** Titles are short different words without numbers and addresses. */
    private static boolean areTitles(TableRow row) {
        List<TableCell> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        long different = filled.stream()
                .map(cell -> cell.text().strip())
                .collect(Collectors.toSet())
                .size();
        return different * 10 >= filled.size() * 6L && filled.stream().allMatch(HeaderFinder::isTitle);
    }

    private static boolean isTitle(TableCell cell) {
        String text = cell.text().strip();
        return cell.kind() == Kind.TEXT
                && text.length() <= LONGEST_TITLE
                && !VALUE.matcher(text).matches();
    }

    private static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }
}
