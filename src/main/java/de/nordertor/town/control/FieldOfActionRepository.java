package de.nordertor.town.control;

import de.nordertor.platform.control.NamedEntryRepository;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.enterprise.context.ApplicationScoped;

/** The fields of action, in their order. */
@ApplicationScoped
public class FieldOfActionRepository extends NamedEntryRepository<FieldOfAction> {

    public FieldOfActionRepository() {
        super(FieldOfAction.class, "e.ordinal, e.name");
    }
}
