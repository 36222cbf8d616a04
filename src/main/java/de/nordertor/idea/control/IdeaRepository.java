package de.nordertor.idea.control;

import de.nordertor.idea.boundary.IdeaView;
import de.nordertor.idea.entity.Idea;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.idea.entity.IdeaSupport;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Ideas and who supports them. */
@ApplicationScoped
public class IdeaRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private SearchChanges search;

    public Optional<Idea> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Idea.class, id));
    }

    public Idea get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("idea.idea.notFound"));
    }

    /** The same as {@link #get}; nobody else changes it until the end of the transaction. */
    Idea getLocked(Long id) {
        Idea idea = get(id);
        em.refresh(idea, LockModeType.PESSIMISTIC_WRITE);
        return idea;
    }

    /** Those that became a part of it, the latest first. */
    List<IdeaView.Part> findParts(Long id) {
        return em.createQuery(
                        "SELECT i.id, i.title, i.stateSince, i.supporters FROM Idea i WHERE i.mergedInto.id = :id"
                                + " ORDER BY i.stateSince DESC, i.id DESC",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new IdeaView.Part((Long) row[0], (String) row[1], (LocalDate) row[2], (Integer) row[3]))
                .toList();
    }

    /** The newest first. */
    List<IdeaView.Support> findSupports(Long id, int limit) {
        return em.createQuery(
                        "SELECT s.amount, s.note, s.recordedAt, s.recordedBy FROM IdeaSupport s WHERE s.idea.id = :id"
                                + " ORDER BY s.id DESC",
                        Object[].class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new IdeaView.Support((Integer) row[0], (String) row[1], (Instant) row[2], (String) row[3]))
                .toList();
    }

    /** The titles of those of the ids that exist. */
    Map<Long, String> findTitles(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT i.id, i.title FROM Idea i WHERE i.id IN :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    boolean isMerged(Long id) {
        return !em.createQuery("SELECT i.id FROM Idea i WHERE i.id = :id AND i.state = :merged", Long.class)
                .setParameter("id", id)
                .setParameter("merged", IdeaState.MERGED)
                .getResultList()
                .isEmpty();
    }

    List<Idea> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT i FROM Idea i WHERE i.id IN :ids", Idea.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Long> findIdsAfter(long afterId, int limit) {
        return em.createQuery("SELECT i.id FROM Idea i WHERE i.id > :after ORDER BY i.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Long> findIdsByField(Long fieldId) {
        return em.createQuery("SELECT i.id FROM Idea i JOIN i.fieldsOfAction f WHERE f.id = :field", Long.class)
                .setParameter("field", fieldId)
                .getResultList();
    }

    /** Those of the ids from which an idea comes. */
    Set<Long> findOrigins(String kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : em.createQuery(
                                "SELECT DISTINCT i.originId FROM Idea i WHERE i.originKind = :kind AND i.originId IN :ids",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** @param kind of a row that belongs to an idea */
    Long getIdeaOf(String kind, Long id) {
        return em.createQuery("SELECT r.idea.id FROM " + kind + " r WHERE r.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    public void add(Idea idea) {
        em.persist(idea);
        flush(idea);
    }

    /**
     * Counts up what the database has, so that two who count at the same moment both do.
     *
     * @throws IllegalStepException where nobody is counted any more
     * @throws InvalidInputException where fewer than none would be left
     */
    public void count(IdeaSupport support, Idea idea) {
        if (!idea.getState().isAlive()) {
            throw new IllegalStepException(
                    "idea.support.notNow", new MessageKey(idea.getState().labelKey()));
        }
        int counted = em.createNativeQuery("UPDATE idea SET supporters = supporters + ?1 WHERE id = ?2"
                        + " AND supporters + ?1 >= 0 AND state = ?3")
                .setParameter(1, support.getAmount())
                .setParameter(2, idea.getId())
                .setParameter(3, idea.getState().name())
                .executeUpdate();
        if (counted == 0) {
            throw new InvalidInputException("idea.support.tooFew");
        }
        em.persist(support);
        em.flush();
    }

    /** At once, so that who was slower is told so; and found by its new words. */
    public void flush(Idea idea) {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        search.changed(new SubjectRef(Idea.KIND, idea.getId()));
    }
}
