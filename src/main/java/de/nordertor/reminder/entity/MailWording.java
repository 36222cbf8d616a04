package de.nordertor.reminder.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Placeholders;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.util.Map;

/**
 * How a mail of reminders is worded, as it is accepted.
 *
 * @param title its subject line
 * @param body paragraphs with empty lines between them; the reminders stand where {@code {liste}} does
 */
public record MailWording(String title, String body) implements Serializable {

    public static final int TITLE_LENGTH = 200;
    public static final int BODY_LENGTH = 4_000;

    private static final String TITLE = "reminder.template.mailTitle";
    private static final String BODY = "reminder.template.mailBody";
    private static final String LIST = Placeholders.typed(MailWord.LIST.word());

    public MailWording {
        title = Text.requiredLine(title, TITLE_LENGTH, TITLE);
        body = Text.block(body, BODY_LENGTH, BODY);
        if (body == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey(BODY));
        }
        body = body.strip();
    }

    /**
     * @return itself
     * @throws InvalidInputException for a word in braces that mails of this kind do not have, and where the reminders
     *     would not stand exactly once
     */
    public MailWording requireFor(MailKind kind) {
        Placeholders.check(title, kind.titleWords(), TITLE);
        Placeholders.check(body, kind.bodyWords(), BODY);
        int first = body.indexOf(LIST);
        if (first < 0 || first != body.lastIndexOf(LIST)) {
            throw new InvalidInputException("reminder.template.listOnce", new MessageKey(BODY), LIST);
        }
        return this;
    }

    /** The subject line with these values by their words. */
    public String title(Map<String, String> values) {
        return Placeholders.fill(title, values);
    }

    /** What stands before the reminders; empty for nothing. */
    public String before(Map<String, String> values) {
        return Placeholders.fill(body.substring(0, body.indexOf(LIST)).strip(), values);
    }

    /** What stands after them; empty for nothing. */
    public String after(Map<String, String> values) {
        return Placeholders.fill(
                body.substring(body.indexOf(LIST) + LIST.length()).strip(), values);
    }
}
