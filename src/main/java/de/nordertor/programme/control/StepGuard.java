package de.nordertor.programme.control;

import de.nordertor.document.boundary.DirectoryGuard;
import de.nordertor.platform.boundary.SubjectDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of steps. */
@ApplicationScoped
public class StepGuard extends DirectoryGuard {

    @Inject
    private StepDirectory directory;

    @Override
    protected SubjectDirectory directory() {
        return directory;
    }
}
