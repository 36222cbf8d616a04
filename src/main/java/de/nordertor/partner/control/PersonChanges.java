package de.nordertor.partner.control;

import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the search index which people have to be read again, also when an organisation changes that they carry. */
@ApplicationScoped
public class PersonChanges {

    public static final String KIND = "ContactPerson";

    @Inject
    private SearchChanges search;

    @Inject
    private ContactRoleRepository roles;

    public void changed(Long personId) {
        search.changed(new SubjectRef(KIND, personId));
    }

    /** Everybody who is or was something in the organisation. */
    void organizationChanged(Long partnerId) {
        roles.findPersonIds(partnerId).forEach(this::changed);
    }
}
