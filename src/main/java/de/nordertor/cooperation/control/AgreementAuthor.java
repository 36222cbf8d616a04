package de.nordertor.cooperation.control;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Who is signed in, what that person may do, and which day it is. */
@ApplicationScoped
public class AgreementAuthor {

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

    public boolean may(Permission permission) {
        return user.may(permission);
    }
}
