package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.util.Set;

/**
 * The texts of a template, as they are accepted; of a letter only title (its subject line) and body are there.
 *
 * @param body preamble of an agreement, text of a letter
 * @param publicity what may be shown and told of residents, names and logos, and to the press
 */
public record TemplateContent(
        String title, String body, String duration, String termination, String publicity, String further)
        implements Serializable {

    public static final int TITLE_LENGTH = 200;
    public static final int TEXT_LENGTH = 10_000;

    public TemplateContent {
        title = Text.requiredLine(title, TITLE_LENGTH, "cooperation.template.title");
        body = Text.block(body, TEXT_LENGTH, "cooperation.template.body");
        duration = Text.block(duration, TEXT_LENGTH, "cooperation.agreement.duration");
        termination = Text.block(termination, TEXT_LENGTH, "cooperation.agreement.termination");
        publicity = Text.block(publicity, TEXT_LENGTH, "cooperation.agreement.publicity");
        further = Text.block(further, TEXT_LENGTH, "cooperation.agreement.further");
    }

    /** @throws InvalidInputException where a placeholder is not known, or a letter says nothing */
    public TemplateContent requireFor(TemplateKind kind) {
        Set<Placeholder> known = kind.placeholders();
        Placeholder.check(title, known, "cooperation.template.title");
        Placeholder.check(body, known, "cooperation.template.body");
        Placeholder.check(duration, known, "cooperation.agreement.duration");
        Placeholder.check(termination, known, "cooperation.agreement.termination");
        Placeholder.check(publicity, known, "cooperation.agreement.publicity");
        Placeholder.check(further, known, "cooperation.agreement.further");
        if (kind == TemplateKind.THANK_YOU && body == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("cooperation.template.body"));
        }
        return kind == TemplateKind.THANK_YOU ? new TemplateContent(title, body, null, null, null, null) : this;
    }
}
