package de.nordertor.council.control;

import de.nordertor.document.boundary.DirectoryGuard;
import de.nordertor.platform.boundary.SubjectDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of meetings of committees, for example the invitation. */
@ApplicationScoped
public class CommitteeMeetingGuard extends DirectoryGuard {

    @Inject
    private CommitteeMeetingDirectory directory;

    @Override
    protected SubjectDirectory directory() {
        return directory;
    }
}
