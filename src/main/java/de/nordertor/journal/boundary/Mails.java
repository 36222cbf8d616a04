package de.nordertor.journal.boundary;

import de.nordertor.journal.control.ActivityForms;
import de.nordertor.journal.control.JournalAccess;
import de.nordertor.journal.control.MailFiling;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.Setting;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;

/** Mails that people had elsewhere become activities. */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class Mails {

    @Inject
    private MailFiling filing;

    @Inject
    private ActivityForms forms;

    @Inject
    private JournalAccess access;

    @Inject
    private Settings settings;

    /** For the page that files one, before anything is chosen. */
    public void requireWrite(SubjectRef subject) {
        access.requireWrite(List.of(subject));
    }

    /**
     * Reads a mail file (.eml), notes it on the thing and attaches its files; those that are refused are named, the rest is
     * kept. No transaction and no connection is held while it arrives.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FiledMail file(SubjectRef subject, InputStream content) {
        access.requireWrite(List.of(subject));
        return filing.file(subject, content, settings.number(Setting.MAIL_MAX_BYTES));
    }

    /** What the form shows of a mail that was copied out of a mail program; nothing is stored yet. */
    public OpenActivity read(SubjectRef subject, String pasted) {
        return forms.pasted(subject, pasted);
    }
}
