package de.nordertor.matching.control;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Who works here, who is signed in, which day it is, and what has to be confirmed again by then. */
@ApplicationScoped
public class ListingPeople {

    @Inject
    private Users users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Settings settings;

    Change change() {
        return new Change(clock.instant(), user.displayName());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What was confirmed before this day holds no longer. */
    LocalDate confirmationLimit() {
        return today().minusMonths(months());
    }

    /** For how many days a confirmation of today's holds. */
    int confirmationDays() {
        return (int) ChronoUnit.DAYS.between(confirmationLimit(), today());
    }

    /** The last day on which it holds. */
    LocalDate confirmUntil(LocalDate confirmedOn) {
        return confirmedOn.plusMonths(months());
    }

    private long months() {
        return settings.number(Setting.LISTING_CONFIRM_MONTHS);
    }

    boolean may(Permission permission) {
        return user.may(permission);
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
