package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationState;
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
public class CooperationPeople {

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

    public boolean may(Permission permission) {
        return user.may(permission);
    }

    public boolean mayWrite() {
        return may(Permission.COOPERATION_WRITE);
    }

    /** Whether the person may let it become this, as far as rights go; going on after a rest is no new decision. */
    public boolean mayGo(Cooperation cooperation, CooperationState target) {
        boolean goesOn = cooperation.getState() == CooperationState.ON_HOLD && target == cooperation.getRestedFrom();
        return mayWrite() && (!target.isDecision() || goesOn || may(Permission.COOPERATION_DECIDE));
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
