package de.nordertor.reminder.control;

import de.nordertor.identity.boundary.Addressee;
import de.nordertor.identity.boundary.Recipient;
import de.nordertor.identity.entity.Language;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.MailContent;
import de.nordertor.reminder.boundary.Reminded;
import de.nordertor.reminder.entity.MailKind;
import de.nordertor.reminder.entity.MailWording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Mails with invented reminders, so that one sees a wording before it is stored. */
@ApplicationScoped
public class MailSamples {

    private static final String DEADLINES = "/journal/deadlines";
    private static final Addressee ANYBODY = Addressee.role(Role.EDITOR, null);

    @Inject
    private DigestText text;

    @Inject
    private Clock clock;

    public MailContent of(MailKind kind, Language language, MailWording wording, String name) {
        Texts texts = Texts.in(MailWordings.locale(language));
        LocalDate today = LocalDate.now(clock);
        Recipient person = new Recipient(null, name, null, language, null);
        DigestText.Line now = line(texts.get("reminder.template.sample1"), today);
        return kind == MailKind.SINGLE
                ? text.single(wording, person, now, today)
                : text.digest(
                        wording,
                        person,
                        List.of(line(texts.get("reminder.template.sample2"), today.minusDays(2)), now),
                        today);
    }

    private static DigestText.Line line(String what, LocalDate dueOn) {
        return new DigestText.Line(new Reminded(0, dueOn, what, ANYBODY, false, DEADLINES), null, false);
    }
}
