package de.nordertor.platform.control;

import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NamedEntry;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;

/** One list of words that an administrator keeps; each list has its own repository of this kind. */
public abstract class NamedEntryRepository<E extends NamedEntry> {

    private final Class<E> type;
    private final String order;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** @param order properties of the entry {@code e}, for example {@code e.name} */
    protected NamedEntryRepository(Class<E> type, String order) {
        this.type = type;
        this.order = order;
    }

    public E get(Long id) {
        E entry = id == null ? null : em.find(type, id);
        if (entry == null) {
            throw new NotFoundException("platform.entry.notFound");
        }
        return entry;
    }

    /** @throws ConflictException when it was changed since it was read in that version */
    public E get(Long id, long version) {
        E entry = get(id);
        if (entry.getVersion() != version) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        return entry;
    }

    public List<E> findAll() {
        return em.createQuery("SELECT e FROM " + type.getSimpleName() + " e ORDER BY " + order + ", e.id", type)
                .getResultList();
    }

    /** Those of the ids that exist. */
    public List<E> findByIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT e FROM " + type.getSimpleName() + " e WHERE e.id IN :ids", type)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** At once, so that two people who take the same name or change the same entry at the same moment are told so. */
    public void save(E entry) {
        if (isTaken(entry)) {
            throw new ConflictException("platform.entry.taken", entry.getName());
        }
        try {
            em.persist(entry);
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        } catch (PersistenceException taken) {
            throw new ConflictException("platform.entry.taken", entry.getName());
        }
    }

    private boolean isTaken(E entry) {
        return em.createQuery("SELECT e.id FROM " + type.getSimpleName() + " e WHERE e.nameKey = :key", Long.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("key", entry.getNameKey())
                .getResultStream()
                .anyMatch(id -> !id.equals(entry.getId()));
    }
}
