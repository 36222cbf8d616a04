package de.nordertor.programme.control;

import de.nordertor.document.boundary.DirectoryGuard;
import de.nordertor.platform.boundary.SubjectDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of concepts. */
@ApplicationScoped
public class ConceptGuard extends DirectoryGuard {

    @Inject
    private ConceptDirectory directory;

    @Override
    protected SubjectDirectory directory() {
        return directory;
    }
}
