package de.nordertor.market.control;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Who works here, who is signed in and may do what, and which day it is. */
@ApplicationScoped
public class MarketPeople {

    @Inject
    private Users users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public Change change() {
        return new Change(clock.instant(), user.displayName());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public boolean mayWrite() {
        return user.may(Permission.COOPERATION_WRITE);
    }

    /** @param id null for nobody */
    Long person(Long id) {
        return id == null ? null : users.get(id).id();
    }

    /** Null for nobody. */
    String name(Long id) {
        return id == null ? null : users.find(id).map(PersonRow::displayName).orElse(null);
    }
}
