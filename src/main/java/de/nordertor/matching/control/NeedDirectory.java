package de.nordertor.matching.control;

import de.nordertor.matching.entity.ListingKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers for needs. */
@ApplicationScoped
public class NeedDirectory extends ListingDirectory {

    public NeedDirectory() {
        super(ListingKind.NEED);
    }
}
