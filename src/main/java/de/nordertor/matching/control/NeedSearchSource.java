package de.nordertor.matching.control;

import de.nordertor.matching.entity.ListingKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets needs be found. */
@ApplicationScoped
public class NeedSearchSource extends ListingSearchSource {

    public NeedSearchSource() {
        super(ListingKind.NEED);
    }
}
