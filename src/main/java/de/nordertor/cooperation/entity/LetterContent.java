package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.time.LocalDate;

/** A letter of thanks, as it is accepted; nothing is left to be filled in. @param signatory null for nobody */
public record LetterContent(
        AgreementLanguage language, LocalDate writtenOn, String subject, String text, String signatory) {

    public static final int LINE_LENGTH = 200;

    public LetterContent {
        if (language == null) {
            throw new InvalidInputException(
                    "platform.error.required", new MessageKey("cooperation.agreement.language"));
        }
        if (writtenOn == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("cooperation.letter.writtenOn"));
        }
        subject = Text.requiredLine(subject, LINE_LENGTH, "cooperation.letter.subject");
        text = Text.block(text, TemplateContent.TEXT_LENGTH, "cooperation.letter.text");
        signatory = Text.line(signatory, LINE_LENGTH, "cooperation.letter.signatory");
        if (text == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("cooperation.letter.text"));
        }
    }

    /** @throws InvalidInputException where its day has not come */
    public LetterContent requireNotAfter(LocalDate today) {
        if (writtenOn.isAfter(today)) {
            throw new InvalidInputException("cooperation.letter.future", writtenOn);
        }
        return this;
    }
}
