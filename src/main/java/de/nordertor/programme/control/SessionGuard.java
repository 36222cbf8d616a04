package de.nordertor.programme.control;

import de.nordertor.document.boundary.DirectoryGuard;
import de.nordertor.platform.boundary.SubjectDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of sessions. */
@ApplicationScoped
public class SessionGuard extends DirectoryGuard {

    @Inject
    private SessionDirectory directory;

    @Override
    protected SubjectDirectory directory() {
        return directory;
    }
}
