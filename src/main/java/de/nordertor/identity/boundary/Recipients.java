package de.nordertor.identity.boundary;

import de.nordertor.identity.control.Staff;
import de.nordertor.identity.control.StaffRepository;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a message reaches on a day, for the system's own work: who has left is reached no more, and for who is absent
 * the deputy is, for an absent deputy hers or his, and so on; where nobody is left, the absent person all the same.
 */
@Stateless
@Permitted(Permission.USER_ADMINISTER)
public class Recipients {

    @Inject
    private StaffRepository staff;

    /** For each of them who is reached, by name, nobody twice; an empty list for nobody. */
    public Map<Addressee, List<Recipient>> resolve(Collection<Addressee> wanted, LocalDate day) {
        Staff found = staff.find(
                wanted.stream()
                        .map(Addressee::personId)
                        .filter(Objects::nonNull)
                        .toList(),
                wanted.stream().map(Addressee::role).filter(Objects::nonNull).collect(Collectors.toSet()),
                day);
        Map<Addressee, List<Recipient>> reached = new HashMap<>();
        wanted.forEach(addressee -> reached.computeIfAbsent(addressee, found::reached));
        return reached;
    }

    /** For each of these roles who has it, whoever stands in; an empty set for nobody. */
    public Map<Addressee, Set<Long>> holders(Collection<Addressee> wanted, LocalDate day) {
        Staff found = staff.find(List.of(), wanted.stream().map(Addressee::role).collect(Collectors.toSet()), day);
        return wanted.stream().distinct().collect(Collectors.toMap(addressee -> addressee, found::holding));
    }

    /**
     * For each person the leads of the department, or of the nearest one above it that has any, or of the whole town;
     * never the person, also not as a deputy; an empty list for nobody. Also for people who have left.
     */
    public Map<Long, List<Recipient>> leads(Collection<Long> personIds, LocalDate day) {
        Staff found = staff.find(personIds, List.of(Role.DEPARTMENT_LEAD), day);
        Map<Long, List<Recipient>> leads = new HashMap<>();
        personIds.forEach(id -> leads.computeIfAbsent(id, found::leadsOf));
        return leads;
    }

    /** Those who lead the whole town and not only a department; an empty list for nobody. */
    public List<Recipient> townLeads(LocalDate day) {
        return staff.find(List.of(), List.of(Role.DEPARTMENT_LEAD), day).townLeads();
    }

    /** The person, whoever stands in; empty for who has left. */
    public Optional<Recipient> self(Long personId) {
        return personId == null ? Optional.empty() : staff.findActive(personId);
    }
}
