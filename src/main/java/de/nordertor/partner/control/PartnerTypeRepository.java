package de.nordertor.partner.control;

import de.nordertor.partner.entity.PartnerType;
import de.nordertor.platform.control.NamedEntryRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** The kinds of partner, by name. */
@ApplicationScoped
public class PartnerTypeRepository extends NamedEntryRepository<PartnerType> {

    public PartnerTypeRepository() {
        super(PartnerType.class, "e.name");
    }
}
