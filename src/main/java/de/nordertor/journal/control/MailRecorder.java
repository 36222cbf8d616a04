package de.nordertor.journal.control;

import de.nordertor.journal.boundary.ActivityInput;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The short transaction after a long upload: the mail becomes an activity before its files are looked at. */
@Stateless
public class MailRecorder {

    @Inject
    private ActivityRepository activities;

    @Inject
    private ActivityForms forms;

    @Inject
    private JournalAccess access;

    /**
     * @param messageId by which the same mail is recognised; may be null
     * @throws ConflictException when the same mail stands on the same thing already
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Long record(SubjectRef subject, ActivityInput mail, String messageId) {
        access.requireWrite(List.of(subject));
        if (messageId != null && activities.findMail(messageId, subject).isPresent()) {
            throw new ConflictException("journal.mail.filedAlready", mail.title());
        }
        return forms.write(mail, access.author(), messageId).getId();
    }
}
