package de.nordertor.cooperation.control;

import de.nordertor.document.boundary.DirectoryGuard;
import de.nordertor.platform.boundary.SubjectDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of cooperations. */
@ApplicationScoped
public class CooperationGuard extends DirectoryGuard {

    @Inject
    private CooperationDirectory directory;

    @Override
    protected SubjectDirectory directory() {
        return directory;
    }
}
