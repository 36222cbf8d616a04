package de.nordertor.identity.boundary;

import de.nordertor.identity.control.UserAccountRepository;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The people as every other room needs them: to show who wrote, to choose who gives information. */
@Stateless
@Permitted(Permission.MASTER_DATA_READ)
public class Users {

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private Clock clock;

    /** Those who work here now, by name. */
    public List<PersonRow> selectable() {
        return accounts.findPeople(LocalDate.now(clock)).stream()
                .filter(PersonRow::active)
                .toList();
    }

    public PersonRow get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("identity.user.notFound"));
    }

    public Optional<PersonRow> find(Long id) {
        return id == null ? Optional.empty() : accounts.findPerson(id, LocalDate.now(clock));
    }
}
