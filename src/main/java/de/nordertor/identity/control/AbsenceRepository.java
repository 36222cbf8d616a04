package de.nordertor.identity.control;

import de.nordertor.identity.boundary.AbsenceRow;
import de.nordertor.identity.entity.Absence;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The absences; those of one person never overlap. */
@ApplicationScoped
public class AbsenceRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Absence get(Long id) {
        Absence absence = id == null ? null : em.find(Absence.class, id);
        if (absence == null) {
            throw new NotFoundException("identity.absence.notFound");
        }
        return absence;
    }

    /** @throws ConflictException when it was changed since it was read in that version */
    public Absence get(Long id, long version) {
        Absence absence = get(id);
        if (absence.getVersion() != version) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        return absence;
    }

    /** Those of the person, by their days. */
    public List<AbsenceRow> findRows(Long personId) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.identity.boundary.AbsenceRow("
                                + "a.id, a.version, a.person.id, a.firstDay, a.lastDay, d.id, d.displayName, a.note)"
                                + " FROM Absence a LEFT JOIN a.deputy d WHERE a.person.id = :person"
                                + " ORDER BY a.firstDay",
                        AbsenceRow.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public long count(Long personId) {
        return em.createQuery("SELECT COUNT(a) FROM Absence a WHERE a.person.id = :person", Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    /** Another one of the same person with a day in common. */
    public Optional<Absence> findOverlapping(Absence absence) {
        return em.createQuery(
                        "SELECT a FROM Absence a WHERE a.person = :person"
                                + " AND a.firstDay <= :last AND a.lastDay >= :first ORDER BY a.firstDay",
                        Absence.class)
                // what is about to be stored is no answer
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("person", absence.getPerson())
                .setParameter("first", absence.getFirstDay())
                .setParameter("last", absence.getLastDay())
                .getResultStream()
                .filter(other -> !other.equals(absence))
                .findFirst();
    }

    /** Everybody who is absent on that day with the deputy, null for none. */
    public Map<Long, Long> findDeputies(LocalDate day) {
        Map<Long, Long> deputies = new HashMap<>();
        em.createQuery(
                        "SELECT a.person.id, d.id FROM Absence a LEFT JOIN a.deputy d"
                                + " WHERE a.firstDay <= :day AND a.lastDay >= :day",
                        Object[].class)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> deputies.put((Long) row[0], (Long) row[1]));
        return deputies;
    }

    /** Those whose last day lies before that day. */
    public List<Long> findIdsOverBefore(LocalDate day) {
        return em.createQuery("SELECT a.id FROM Absence a WHERE a.lastDay < :day ORDER BY a.id", Long.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Without a word in the trail; on two nodes at once, too. */
    public void forget(Long id) {
        em.createQuery("DELETE FROM Absence a WHERE a.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    public void save(Absence absence) {
        em.persist(absence);
        flush();
    }

    public void remove(Absence absence) {
        em.remove(absence);
        flush();
    }

    /** At once, so that the second of two people is told so. */
    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
    }
}
