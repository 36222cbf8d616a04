package de.nordertor.document.control;

import de.nordertor.platform.boundary.SubjectUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** Whether files are attached to a thing, or were. */
@ApplicationScoped
public class AttachmentUse implements SubjectUse {

    @Inject
    private AttachmentRepository attachments;

    @Override
    public Set<Long> used(String kind, Collection<Long> ids) {
        return attachments.findSubjectsOf(kind, ids);
    }
}
