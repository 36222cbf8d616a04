package de.nordertor.cooperation.control;

import de.nordertor.document.boundary.DirectoryGuard;
import de.nordertor.platform.boundary.SubjectDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of agreements. */
@ApplicationScoped
public class AgreementGuard extends DirectoryGuard {

    @Inject
    private AgreementDirectory directory;

    @Override
    protected SubjectDirectory directory() {
        return directory;
    }
}
