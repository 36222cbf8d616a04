package de.nordertor.programme.control;

import de.nordertor.document.boundary.DirectoryGuard;
import de.nordertor.platform.boundary.SubjectDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of areas. */
@ApplicationScoped
public class AreaGuard extends DirectoryGuard {

    @Inject
    private AreaDirectory directory;

    @Override
    protected SubjectDirectory directory() {
        return directory;
    }
}
