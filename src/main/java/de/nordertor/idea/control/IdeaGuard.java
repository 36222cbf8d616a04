package de.nordertor.idea.control;

import de.nordertor.document.boundary.DirectoryGuard;
import de.nordertor.platform.boundary.SubjectDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of ideas. */
@ApplicationScoped
public class IdeaGuard extends DirectoryGuard {

    @Inject
    private IdeaDirectory directory;

    @Override
    protected SubjectDirectory directory() {
        return directory;
    }
}
