package de.nordertor.town.control;

import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.town.entity.ClosingDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The days of this place: few, so that they are read all at once. */
@ApplicationScoped
public class ClosingDayRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public ClosingDay get(Long id) {
        ClosingDay day = id == null ? null : em.find(ClosingDay.class, id);
        if (day == null) {
            throw new NotFoundException("town.closing.notFound");
        }
        return day;
    }

    /** @throws ConflictException when it was changed since it was read in that version */
    public ClosingDay get(Long id, long version) {
        ClosingDay day = get(id);
        if (day.getVersion() != version) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        return day;
    }

    /** By their dates. */
    public List<ClosingDay> findAll() {
        return em.createQuery("SELECT c FROM ClosingDay c ORDER BY c.firstDay, c.name, c.id", ClosingDay.class)
                .getResultList();
    }

    public long count() {
        return em.createQuery("SELECT COUNT(c) FROM ClosingDay c", Long.class).getSingleResult();
    }

    public void save(ClosingDay day) {
        em.persist(day);
        flush();
    }

    public void remove(ClosingDay day) {
        em.remove(day);
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
