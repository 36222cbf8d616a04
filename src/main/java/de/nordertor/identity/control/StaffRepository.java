package de.nordertor.identity.control;

import de.nordertor.identity.boundary.Addressee;
import de.nordertor.identity.boundary.Recipient;
import de.nordertor.identity.entity.AccountState;
import de.nordertor.identity.entity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what {@link Staff} is worked out from: as many statements for one as for many, and one for each block of people. */
@ApplicationScoped
public class StaffRepository {

    private static final int BLOCK = 500;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private DepartmentRepository departments;

    /** These people, those who hold one of the roles, and all who may stand in for them on that day. */
    public Staff find(Collection<Long> personIds, Collection<Role> roles, LocalDate day) {
        List<RoleHolder> holders = roles.isEmpty() ? List.of() : findHolders(roles);
        Map<Long, Long> parents = roles.isEmpty() ? Map.of() : departments.findParents();
        Map<Long, Long> deputies = absences.findDeputies(day);
        Set<Long> wanted = new HashSet<>(personIds);
        holders.forEach(holder -> wanted.add(holder.personId()));
        for (Long id : List.copyOf(wanted)) {
            for (Long next = deputies.get(id); next != null && wanted.add(next); next = deputies.get(next)) {
                // add says whether to go on
            }
        }
        return new Staff(findPeople(List.copyOf(wanted)), holders, deputies, parents);
    }

    /** That person, and everybody who is absent on that day and for whom she or he stands in. */
    public Set<Long> findThoseReachedThrough(Long personId, LocalDate day) {
        Set<Long> meant = new HashSet<>(Set.of(personId));
        Map<Long, Long> deputies = absences.findDeputies(day);
        if (deputies.containsValue(personId)) {
            Staff found = find(deputies.keySet(), List.of(), day);
            deputies.keySet().stream()
                    .filter(absent -> found.reached(Addressee.person(absent)).stream()
                            .anyMatch(reached -> reached.personId().equals(personId)))
                    .forEach(meant::add);
        }
        return meant;
    }

    private List<RoleHolder> findHolders(Collection<Role> roles) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.identity.control.RoleHolder(g.user.id, g.role, d.id)"
                                + " FROM RoleGrant g LEFT JOIN g.department d WHERE g.role IN :roles",
                        RoleHolder.class)
                .setParameter("roles", roles)
                .getResultList();
    }

    private List<Colleague> findPeople(List<Long> ids) {
        List<Colleague> people = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BLOCK) {
            people.addAll(em.createQuery(
                            "SELECT NEW de.nordertor.identity.control.Colleague("
                                    + "u.id, u.displayName, u.email, u.language, u.state, d.id)"
                                    + " FROM UserAccount u LEFT JOIN u.department d WHERE u.id IN :ids",
                            Colleague.class)
                    .setParameter("ids", ids.subList(from, Math.min(from + BLOCK, ids.size())))
                    .getResultList());
        }
        return people;
    }

    /** The person, who still works here. */
    public Optional<Recipient> findActive(Long personId) {
        return findPeople(List.of(personId)).stream()
                .filter(person -> person.state() == AccountState.ACTIVE)
                .map(person ->
                        new Recipient(person.id(), person.displayName(), person.email(), person.language(), null))
                .findFirst();
    }
}
