package de.nordertor.journal.control;

import de.nordertor.document.boundary.Attachments;
import de.nordertor.journal.boundary.RefusedAttachment;
import de.nordertor.journal.entity.Activity;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;

/** Attaches files to an activity so that one that is refused does not take the others with it. */
@ApplicationScoped
public class ActivityFiles {

    @Inject
    private Attachments attachments;

    /** Empty when it was taken. */
    public Optional<RefusedAttachment> attach(Long activityId, String fileName, InputStream content) {
        try {
            attachments.add(new SubjectRef(Activity.KIND, activityId), null, fileName, content);
            return Optional.empty();
        } catch (BusinessException refused) {
            return Optional.of(new RefusedAttachment(fileName, refused));
        }
    }
}
