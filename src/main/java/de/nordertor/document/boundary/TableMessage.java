package de.nordertor.document.boundary;

import java.util.List;

/**
 * A sentence about a row of a table, or about the whole of it.
 *
 * @param row as the spreadsheet program shows it; 0 for the whole table
 * @param column its letters, empty for the whole row
 * @param key of the sentence in the bundles
 * @param arguments texts, numbers, or a {@link de.nordertor.platform.entity.MessageKey}
 */
public record TableMessage(Severity severity, int row, String column, String key, List<Object> arguments) {

    /** Whether the row can be used all the same. */
    public enum Severity {
        WARNING,
        ERROR
    }

    public TableMessage {
        arguments = List.copyOf(arguments);
    }

    public static TableMessage warning(int row, String column, String key, Object... arguments) {
        return new TableMessage(Severity.WARNING, row, column, key, List.of(arguments));
    }

    public static TableMessage error(int row, String column, String key, Object... arguments) {
        return new TableMessage(Severity.ERROR, row, column, key, List.of(arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
