package de.nordertor.partner.control;

import de.nordertor.partner.entity.ContactPerson;
import de.nordertor.partner.entity.ContactRole;
import de.nordertor.partner.entity.PersonName;
import de.nordertor.partner.entity.RetentionProposal;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The people one by one; many at once are read by {@link PersonReader}. */
@ApplicationScoped
public class PersonRepository {

    private static final int CHUNK = 500;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public ContactPerson get(Long id) {
        ContactPerson person = id == null ? null : em.find(ContactPerson.class, id);
        if (person == null) {
            throw new NotFoundException("partner.person.notFound");
        }
        return person;
    }

    boolean exists(Long id) {
        return id != null && !findNames(List.of(id)).isEmpty();
    }

    /** Those of the ids that exist. */
    Map<Long, PersonName> findNames(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT p.id, p.academicTitle, p.givenName, p.familyName FROM ContactPerson p"
                                        + " WHERE p.id IN :ids",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (Long) row[0],
                                row -> new PersonName((String) row[1], (String) row[2], (String) row[3])));
    }

    /** "Anna Müller" of those who bear one of these family names and have a given name. */
    public List<String> findFullNames(Collection<String> familyNames) {
        List<String> wanted = List.copyOf(familyNames);
        List<String> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            em.createQuery(
                            "SELECT DISTINCT p.givenName, p.familyName FROM ContactPerson p"
                                    + " WHERE p.givenName IS NOT NULL AND p.familyName IN :names",
                            Object[].class)
                    .setParameter("names", wanted.subList(from, Math.min(wanted.size(), from + CHUNK)))
                    .getResultList()
                    .forEach(name -> found.add(name[0] + " " + name[1]));
        }
        return found;
    }

    List<Long> findIdsAfter(long afterId, int limit) {
        return em.createQuery("SELECT p.id FROM ContactPerson p WHERE p.id > :after ORDER BY p.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    public void add(ContactPerson person) {
        em.persist(person);
        flush();
    }

    /** With everything that hangs on the person in this room. */
    void remove(ContactPerson person) {
        em.createQuery("SELECT r FROM ContactRole r WHERE r.person = :person", ContactRole.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(em::remove);
        em.createQuery("SELECT p FROM RetentionProposal p WHERE p.personId = :person", RetentionProposal.class)
                .setParameter("person", person.getId())
                .getResultList()
                .forEach(em::remove);
        em.flush();
        em.remove(person);
        flush();
    }

    /** At once, so that who was slower is told so. */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
    }
}
