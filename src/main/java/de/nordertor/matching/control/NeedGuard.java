package de.nordertor.matching.control;

import de.nordertor.document.boundary.DirectoryGuard;
import de.nordertor.platform.boundary.SubjectDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of needs. */
@ApplicationScoped
public class NeedGuard extends DirectoryGuard {

    @Inject
    private NeedDirectory directory;

    @Override
    protected SubjectDirectory directory() {
        return directory;
    }
}
