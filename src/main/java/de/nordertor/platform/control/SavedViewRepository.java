package de.nordertor.platform.control;

import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.SavedView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

/** The saved views of lists. */
@ApplicationScoped
public class SavedViewRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Optional<SavedView> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(SavedView.class, id));
    }

    /** @throws ConflictException when it was changed since it was read in that version */
    public SavedView get(SavedView view, long version) {
        if (view.getVersion() != version) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        return view;
    }

    /** Of all people and lists. */
    public List<SavedView> findAll() {
        return em.createQuery("SELECT v FROM SavedView v ORDER BY v.id", SavedView.class)
                .getResultList();
    }

    public long count(long ownerId) {
        return em.createQuery("SELECT COUNT(v) FROM SavedView v WHERE v.ownerId = :owner", Long.class)
                .setParameter("owner", ownerId)
                .getSingleResult();
    }

    /** Where the person works; null where nowhere in particular. The account belongs to a room that is not known here. */
    public Long findDepartmentOf(long userId) {
        List<?> found = em.createNativeQuery("SELECT department_id FROM user_account WHERE id = ?1")
                .setParameter(1, userId)
                .getResultList();
        return found.isEmpty() || found.get(0) == null ? null : ((Number) found.get(0)).longValue();
    }

    /** At once, so that the same name in two windows is told at once. */
    public void save(SavedView view) {
        if (isTaken(view)) {
            throw taken(view);
        }
        try {
            em.persist(view);
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        } catch (PersistenceException sameName) {
            throw taken(view);
        }
    }

    /** Lists that opened with it open without a view. */
    public void remove(SavedView view) {
        em.remove(view);
        em.flush();
    }

    private boolean isTaken(SavedView view) {
        return em.createQuery(
                        "SELECT v.id FROM SavedView v WHERE v.ownerId = :owner AND v.listPath = :list AND v.nameKey = :key",
                        Long.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("owner", view.getOwnerId())
                .setParameter("list", view.getListPath())
                .setParameter("key", view.getNameKey())
                .getResultStream()
                .anyMatch(id -> !id.equals(view.getId()));
    }

    private static ConflictException taken(SavedView view) {
        return new ConflictException("platform.view.taken", view.getName());
    }
}
