package de.nordertor.partner.view;

import de.nordertor.partner.boundary.People;
import de.nordertor.partner.boundary.PersonRecord;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** The list of people. */
@Named("people")
@RequestScoped
public class PeoplePage extends ListView<PersonRecord> {

    static final Set<String> SORT_KEYS = Set.of("name", "city", "status", "changed");

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Override
    protected Page<PersonRecord> fetch(PageRequest wanted) {
        return people.list(PersonFilterParameters.read(this::parameter), wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return SORT_KEYS;
    }

    public boolean isMayWrite() {
        return user.may(Permission.PARTNER_WRITE);
    }
}
