package de.nordertor.cooperation.control;

import de.nordertor.document.boundary.DirectoryGuard;
import de.nordertor.platform.boundary.SubjectDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of promises. */
@ApplicationScoped
public class CommitmentGuard extends DirectoryGuard {

    @Inject
    private CommitmentDirectory directory;

    @Override
    protected SubjectDirectory directory() {
        return directory;
    }
}
