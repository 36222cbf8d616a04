package de.nordertor.reminder.control;

import de.nordertor.identity.entity.Language;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.reminder.entity.MailKind;
import de.nordertor.reminder.entity.MailTemplate;
import de.nordertor.reminder.entity.MailWording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The words in which mails are written: the town's own, or the delivered ones. A template that cannot be used stops no
 * mail: it leaves in the delivered words.
 */
@ApplicationScoped
public class MailWordings {

    private static final Logger LOG = Logger.getLogger(MailWordings.class.getName());

    @Inject
    private MailTemplateRepository templates;

    public MailWording of(MailKind kind, Language language) {
        return templates
                .find(kind, language)
                .filter(MailWordings::isUsable)
                .flatMap(MailTemplate::wording)
                .orElseGet(() -> delivered(kind, language));
    }

    /** What the application brings along. */
    public static MailWording delivered(MailKind kind, Language language) {
        Texts texts = Texts.in(locale(language));
        String key = "reminder.mail." + kind;
        return new MailWording(texts.get(key + ".title"), texts.get(key + ".body"));
    }

    /** Whether mails are written with it, or could be if it had words of its own. */
    public static boolean isUsable(MailTemplate template) {
        try {
            template.wording();
            return true;
        } catch (InvalidInputException mistake) {
            LOG.log(
                    Level.WARNING,
                    "The template " + template.getKind() + " " + template.getLanguage()
                            + " has a mistake; the delivered words are used",
                    mistake);
            return false;
        }
    }

    /** The language of the mails of a person whose browser is not asked: German. */
    static Locale locale(Language language) {
        return language == Language.EN ? Locale.ENGLISH : Locale.GERMAN;
    }
}
