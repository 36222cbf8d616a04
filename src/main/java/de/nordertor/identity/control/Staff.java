package de.nordertor.identity.control;

import de.nordertor.identity.boundary.Addressee;
import de.nordertor.identity.boundary.Recipient;
import de.nordertor.identity.entity.AccountState;
import de.nordertor.identity.entity.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who works here, who is absent on one day, and so who is reached: worked out from what was read before. */
public class Staff {

    private final Map<Long, Colleague> people;
    private final List<RoleHolder> holders;
    private final Map<Long, Long> deputies;
    private final Map<Long, Long> parents;

    /**
     * @param holders those whom a role may mean
     * @param deputies everybody who is absent, with the deputy, null for none
     * @param parents each department's id with its parent's, null at the top
     */
    Staff(Collection<Colleague> people, List<RoleHolder> holders, Map<Long, Long> deputies, Map<Long, Long> parents) {
        this.people = people.stream().collect(Collectors.toMap(Colleague::id, person -> person));
        this.holders = holders;
        this.deputies = deputies;
        this.parents = parents;
    }

    /** By name; empty where nobody works here any more. */
    public List<Recipient> reached(Addressee wanted) {
        if (wanted.personId() != null) {
            return reached(Set.of(wanted.personId()), null);
        }
        return reached(holding(wanted), null);
    }

    /** Everybody whom a role means, also who is absent; empty for a person. */
    public Set<Long> holding(Addressee wanted) {
        Set<Long> departments = upwards(wanted.departmentId());
        return holding(
                wanted.role(),
                holder -> wanted.departmentId() == null
                        || holder.departmentId() == null
                        || departments.contains(holder.departmentId()));
    }

    /** Those of the nearest department that has any, at last those for the whole town; never the person. */
    public List<Recipient> leadsOf(Long personId) {
        Colleague person = people.get(personId);
        if (person == null) {
            return List.of();
        }
        for (Long department : upwards(person.departmentId())) {
            List<Recipient> found = leadsOf(personId, department);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return leadsOf(personId, null);
    }

    /** Those who lead not only a department. */
    public List<Recipient> townLeads() {
        return leadsOf(null, null);
    }

    private List<Recipient> leadsOf(Long personId, Long department) {
        Set<Long> leads = new HashSet<>(holding(
                Role.DEPARTMENT_LEAD,
                holder ->
                        department == null ? holder.departmentId() == null : department.equals(holder.departmentId())));
        leads.remove(personId);
        return reached(leads, personId);
    }

    private Set<Long> holding(Role role, Predicate<RoleHolder> reaches) {
        return holders.stream()
                .filter(holder -> holder.role() == role)
                .filter(reaches)
                .map(RoleHolder::personId)
                .collect(Collectors.toSet());
    }

    /** The department and all above it, from below. */
    private Set<Long> upwards(Long departmentId) {
        Set<Long> above = new LinkedHashSet<>();
        for (Long next = departmentId; next != null && above.add(next); next = parents.get(next)) {
            // add says whether to go on
        }
        return above;
    }

    private List<Recipient> reached(Set<Long> meant, Long never) {
        Map<Long, Recipient> reached = new HashMap<>();
        for (Long id : meant.stream().filter(this::isActive).sorted().toList()) {
            Long found = standIn(id, never);
            if (found.equals(id)) {
                // also where the same person stands in for another one
                reached.put(id, recipient(id, null));
            } else {
                reached.putIfAbsent(found, recipient(found, id));
            }
        }
        return reached.values().stream()
                .sorted(Comparator.comparing(Recipient::displayName).thenComparing(Recipient::personId))
                .toList();
    }

    /**
     * Who is reached for that person: the first of the deputies who is there; when there is none, the person.
     *
     * @param never who must not be told so; null for nobody
     */
    private Long standIn(Long personId, Long never) {
        Set<Long> asked = new HashSet<>(Set.of(personId));
        Long next = personId;
        while (deputies.containsKey(next)) {
            next = deputies.get(next);
            if (!isActive(next) || !asked.add(next)) {
                return personId;
            }
        }
        return next.equals(never) ? personId : next;
    }

    private boolean isActive(Long personId) {
        Colleague person = people.get(personId);
        return person != null && person.state() == AccountState.ACTIVE;
    }

    private Recipient recipient(Long personId, Long insteadOf) {
        Colleague person = people.get(personId);
        return new Recipient(person.id(), person.displayName(), person.email(), person.language(), insteadOf);
    }
}
