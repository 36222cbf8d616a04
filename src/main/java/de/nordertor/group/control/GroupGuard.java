package de.nordertor.group.control;

import de.nordertor.document.boundary.DirectoryGuard;
import de.nordertor.platform.boundary.SubjectDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of groups. */
@ApplicationScoped
public class GroupGuard extends DirectoryGuard {

    @Inject
    private GroupDirectory directory;

    @Override
    protected SubjectDirectory directory() {
        return directory;
    }
}
