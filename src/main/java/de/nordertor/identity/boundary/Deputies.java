package de.nordertor.identity.boundary;

import de.nordertor.identity.control.StaffRepository;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** In whose place the current person acts today, by the same rule by which reminders find a deputy. */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class Deputies {

    @Inject
    private StaffRepository staff;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The person, and everybody who is absent today and reached through her or him; empty where the system works. */
    public Set<Long> actsFor() {
        return user.id().isPresent()
                ? staff.findThoseReachedThrough(user.id().getAsLong(), LocalDate.now(clock))
                : Set.of();
    }

    /** Whether the person is the one who is told today what that other person left undone, as a lead or in the lead's place. */
    public boolean isLeadOf(Long personId) {
        return personId != null
                && user.id().isPresent()
                && staff
                        .find(List.of(personId), List.of(Role.DEPARTMENT_LEAD), LocalDate.now(clock))
                        .leadsOf(personId)
                        .stream()
                        .anyMatch(lead -> lead.personId().equals(user.id().getAsLong()));
    }
}
