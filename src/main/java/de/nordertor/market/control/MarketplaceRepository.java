package de.nordertor.market.control;

import de.nordertor.market.entity.MarketState;
import de.nordertor.market.entity.Marketplace;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The marketplaces. */
@ApplicationScoped
public class MarketplaceRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private SearchChanges search;

    public Optional<Marketplace> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Marketplace.class, id));
    }

    public Marketplace get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("market.marketplace.notFound"));
    }

    /**
     * The same as {@link #get}; whoever else asks so waits until the end of the transaction. To be asked first in it, so that
     * everything that is read afterwards is what others left.
     */
    public Marketplace getLocked(Long id) {
        Marketplace marketplace = id == null ? null : em.find(Marketplace.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (marketplace == null) {
            throw new NotFoundException("market.marketplace.notFound");
        }
        return marketplace;
    }

    /** The names of those of the ids that exist. */
    Map<Long, String> findTitles(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT m.id, m.name FROM Marketplace m WHERE m.id IN :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    List<Marketplace> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT m FROM Marketplace m WHERE m.id IN :ids", Marketplace.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Long> findIdsAfter(long afterId, int limit) {
        return em.createQuery("SELECT m.id FROM Marketplace m WHERE m.id > :after ORDER BY m.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** To which marketplace a step belongs. */
    Long getMarketplaceOfStep(Long stepId) {
        return em.createQuery("SELECT s.marketplace.id FROM MarketplaceStep s WHERE s.id = :id", Long.class)
                .setParameter("id", stepId)
                .getSingleResult();
    }

    /** Id and day of those that exist and were not cancelled. */
    List<Object[]> findDates(Collection<Long> ids) {
        return em.createQuery(
                        "SELECT m.id, m.heldOn FROM Marketplace m WHERE m.id IN :ids AND m.state <> :cancelled",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("cancelled", MarketState.CANCELLED)
                .getResultList();
    }

    public void add(Marketplace marketplace) {
        em.persist(marketplace);
        flush(marketplace);
    }

    /** At once, so that who was slower is told so; and found by its new words. */
    public void flush(Marketplace marketplace) {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        search.changed(new SubjectRef(Marketplace.KIND, marketplace.getId()));
    }
}
