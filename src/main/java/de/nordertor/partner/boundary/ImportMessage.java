package de.nordertor.partner.boundary;

import de.nordertor.platform.entity.BusinessException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence about a row of an import.
 *
 * @param column the letters of the column, empty for the whole row
 * @param error whether the row cannot be used because of it
 * @param arguments texts, numbers, or a {@link de.nordertor.platform.entity.MessageKey}
 */
public record ImportMessage(String column, boolean error, String key, List<Object> arguments) implements Serializable {

    private static final int MAX_ARGUMENT = 200;

    public ImportMessage {
        arguments = arguments.stream().map(ImportMessage::shortened).toList();
    }

    public static ImportMessage error(String column, BusinessException refusal) {
        return new ImportMessage(column, true, refusal.messageKey(), Arrays.asList(refusal.arguments()));
    }

    public static ImportMessage error(String column, String key, Object... arguments) {
        return new ImportMessage(column, true, key, Arrays.asList(arguments));
    }

    public static ImportMessage note(String column, String key, Object... arguments) {
        return new ImportMessage(column, false, key, Arrays.asList(arguments));
    }

    /** Somebody's whole letter in a cell must not fill the report. */
    private static Object shortened(Object argument) {
        return argument instanceof String text && text.codePointCount(0, text.length()) > MAX_ARGUMENT
                ? text.substring(0, text.offsetByCodePoints(0, MAX_ARGUMENT)) + "…"
                : argument;
    }
}
