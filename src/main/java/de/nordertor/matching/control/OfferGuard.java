package de.nordertor.matching.control;

import de.nordertor.document.boundary.DirectoryGuard;
import de.nordertor.platform.boundary.SubjectDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of offers. */
@ApplicationScoped
public class OfferGuard extends DirectoryGuard {

    @Inject
    private OfferDirectory directory;

    @Override
    protected SubjectDirectory directory() {
        return directory;
    }
}
