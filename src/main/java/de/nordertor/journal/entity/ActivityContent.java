package de.nordertor.journal.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * What a person writes about a contact.
 *
 * @param time null where only the day is known
 * @param title the subject line
 * @param participants who took part, as free text; null where nobody is named
 * @param text what was said, several lines; may be null
 * @param result what came out of it; may be null
 */
public record ActivityContent(
        ActivityKind kind,
        LocalDate date,
        LocalTime time,
        String title,
        String participants,
        String text,
        String result)
        implements Serializable {

    public static final int TITLE_LENGTH = 300;
    public static final int PARTICIPANTS_LENGTH = 1000;
    public static final int TEXT_LENGTH = 200_000;
    public static final int RESULT_LENGTH = 4000;
    public static final int REASON_LENGTH = 500;
    private static final int FIRST_YEAR = 1946;

    public ActivityContent {
        if (kind == null) {
            throw new InvalidInputException("journal.activity.kindRequired");
        }
        if (date == null) {
            throw new InvalidInputException("journal.activity.dateRequired");
        }
        if (date.getYear() < FIRST_YEAR) {
            throw new InvalidInputException("journal.activity.dateRange");
        }
        time = time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
        title = Text.requiredLine(title, TITLE_LENGTH, "journal.activity.title");
        participants = Text.line(participants, PARTICIPANTS_LENGTH, "journal.activity.participants");
        text = Text.block(text, TEXT_LENGTH, "journal.activity.text");
        result = Text.block(result, RESULT_LENGTH, "journal.activity.result");
    }

    /** What is still to come is planned as a deadline. */
    public ActivityContent requireNotAfter(LocalDate today) {
        if (date.isAfter(today)) {
            throw new InvalidInputException("journal.activity.future");
        }
        return this;
    }
}
