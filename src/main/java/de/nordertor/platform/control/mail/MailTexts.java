package de.nordertor.platform.control.mail;

import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.OutgoingMail;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Mails name the people to whom they go. */
@ApplicationScoped
public class MailTexts implements PersonalTexts {

    private static final TextTable MAILS = new TextTable(
            OutgoingMail.KIND,
            "platform.personal.mail",
            "outgoing_mail",
            "title",
            List.of("recipient_name", "recipient", "title", "text", "html", "calendar", "failure"),
            null,
            null,
            null);

    @Inject
    private OutgoingMailRepository mails;

    @Override
    public List<TextTable> tables() {
        return List.of(MAILS);
    }

    /** Nobody searches for mails; what they tell about is found by its own words. */
    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        return mails.getSubject(id);
    }
}
