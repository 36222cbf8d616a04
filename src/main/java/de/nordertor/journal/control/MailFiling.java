package de.nordertor.journal.control;

import de.nordertor.journal.boundary.FiledMail;
import de.nordertor.journal.boundary.RefusedAttachment;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes a mail file apart: first the activity, then one file after the other. */
@ApplicationScoped
public class MailFiling {

    private static final Logger LOG = Logger.getLogger(MailFiling.class.getName());

    @Inject
    private MailReader reader;

    @Inject
    private MailRecorder recorder;

    @Inject
    private ActivityFiles files;

    public FiledMail file(SubjectRef subject, InputStream content, long limit) {
        try (MailFile file = MailFile.receive(content, limit)) {
            ReadMail mail = reader.read(file);
            Long id = recorder.record(subject, mail.on(subject), mail.messageId());
            List<RefusedAttachment> refused = new ArrayList<>();
            for (ReadMail.Attached attached : mail.attached()) {
                attach(id, file, attached).ifPresent(refused::add);
            }
            return new FiledMail(id, mail.title(), mail.attached().size() - refused.size(), refused, mail.cut());
        } catch (IOException failed) {
            LOG.log(Level.SEVERE, "A mail could not be read", failed);
            throw new ConflictException("journal.mail.notStored");
        }
    }

    private Optional<RefusedAttachment> attach(Long id, MailFile file, ReadMail.Attached attached) throws IOException {
        try (InputStream content = attached.part().open(file)) {
            return files.attach(id, attached.fileName(), content);
        } catch (InvalidInputException damaged) {
            return Optional.of(new RefusedAttachment(attached.fileName(), damaged));
        }
    }
}
