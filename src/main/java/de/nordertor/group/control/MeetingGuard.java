package de.nordertor.group.control;

import de.nordertor.document.boundary.DirectoryGuard;
import de.nordertor.platform.boundary.SubjectDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of meetings. */
@ApplicationScoped
public class MeetingGuard extends DirectoryGuard {

    @Inject
    private MeetingDirectory directory;

    @Override
    protected SubjectDirectory directory() {
        return directory;
    }
}
