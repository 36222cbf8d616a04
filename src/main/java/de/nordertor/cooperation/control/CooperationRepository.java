package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cooperations. */
@ApplicationScoped
public class CooperationRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private SearchChanges search;

    public Optional<Cooperation> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Cooperation.class, id));
    }

    public Cooperation get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("cooperation.cooperation.notFound"));
    }

    /** The titles of those of the ids that exist. */
    Map<Long, String> findTitles(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT c.id, c.title FROM Cooperation c WHERE c.id IN :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    List<Cooperation> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT c FROM Cooperation c WHERE c.id IN :ids", Cooperation.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Long> findIdsAfter(long afterId, int limit) {
        return em.createQuery("SELECT c.id FROM Cooperation c WHERE c.id > :after ORDER BY c.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    public void add(Cooperation cooperation) {
        em.persist(cooperation);
        flush(cooperation);
    }

    /** At once, so that who was slower is told so; and found by its new words. */
    public void flush(Cooperation cooperation) {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        search.changed(new SubjectRef(Cooperation.KIND, cooperation.getId()));
    }
}
