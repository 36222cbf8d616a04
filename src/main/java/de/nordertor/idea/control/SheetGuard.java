package de.nordertor.idea.control;

import de.nordertor.document.boundary.DirectoryGuard;
import de.nordertor.platform.boundary.SubjectDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of sheets. */
@ApplicationScoped
public class SheetGuard extends DirectoryGuard {

    @Inject
    private SheetDirectory directory;

    @Override
    protected SubjectDirectory directory() {
        return directory;
    }
}
