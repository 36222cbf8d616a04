package de.nordertor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An INSERT as the database's log tells it, with one or many rows of values. */
record InsertStatement(List<String> columns, List<List<String>> rows) {

    private static final Pattern HEAD =
            Pattern.compile("(?is)(?:set statement .*? for )?insert into [\\w.`]+ ?\\(([^)]*)\\) values? ?");

    static Optional<InsertStatement> parse(String statement) {
        Matcher head = HEAD.matcher(statement);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        List<String> columns = List.of(
                head.group(1).replace("`", "").strip().toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
        return Optional.of(new InsertStatement(columns, rows(statement.substring(head.end()))));
    }

    /** The values of a column, as they stand in the statement; none if the statement does not set it. */
    List<String> values(String column) {
        int at = columns.indexOf(column);
        return at < 0 ? List.of() : rows.stream().map(row -> row.get(at)).toList();
    }

    /** Texts may contain what separates values outside of them. */
    private static List<List<String>> rows(String values) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        int depth = 0;
        boolean text = false;
        for (int i = 0; i < values.length(); i++) {
            char c = values.charAt(i);
            if (text && c == '\\') {
                value.append(c).append(values.charAt(++i));
                continue;
            }
            if (c == '\'') {
                text = !text;
            }
            if (!text && c == '(' && depth++ == 0) {
                continue;
            }
            boolean rowEnds = !text && c == ')' && --depth == 0;
            if (rowEnds || !text && c == ',' && depth == 1) {
                row.add(value.toString().strip());
                value.setLength(0);
            } else if (depth > 0) {
                value.append(c);
            }
            if (rowEnds) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows;
    }
}
