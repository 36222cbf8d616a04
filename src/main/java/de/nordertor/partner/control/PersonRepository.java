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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The people one by one; many at once are read by {@link PersonReader}. */
@ApplicationScoped
public class PersonRepository {

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
