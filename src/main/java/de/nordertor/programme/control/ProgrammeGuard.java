package de.nordertor.programme.control;

import de.nordertor.document.boundary.DirectoryGuard;
import de.nordertor.platform.boundary.SubjectDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of programmes. */
@ApplicationScoped
public class ProgrammeGuard extends DirectoryGuard {

    @Inject
    private ProgrammeDirectory directory;

    @Override
    protected SubjectDirectory directory() {
        return directory;
    }
}
