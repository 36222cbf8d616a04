package de.nordertor.partner.control.imports;

import de.nordertor.partner.control.PartnerChanges;
import de.nordertor.partner.control.duplicate.DuplicateFinder;
import de.nordertor.partner.control.duplicate.PartnerIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Tells whoever has to know that partners were entered or changed: the search, and the comparing of partners. */
@ApplicationScoped
public class PartnerNews {

    @Inject
    private PartnerChanges search;

    @Inject
    private DuplicateFinder duplicates;

    /** New ones, in the transaction that wrote them. */
    void entered(Map<Long, PartnerIdentity> partners) {
        search.entered(List.copyOf(partners.keySet()));
        duplicates.entered(partners);
    }

    /** In the transaction that changed it, after it was flushed. */
    void changed(Long partnerId) {
        search.changed(partnerId);
        duplicates.written(List.of(partnerId));
    }
}
