package de.nordertor.insight.control;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Change;
import de.nordertor.town.boundary.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Where, when and by whom a report is drafted. */
@ApplicationScoped
public class Here {

    @Inject
    private Municipalities municipalities;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    HomeTown town() {
        return new HomeTown(municipalities.current().name(), municipalities.land());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The account of the person. */
    public Long me() {
        return user.id().getAsLong();
    }

    public Change change() {
        return new Change(clock.instant(), user.displayName());
    }
}
