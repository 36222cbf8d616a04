package de.nordertor.programme.control;

import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.ConceptRow;
import de.nordertor.programme.entity.DevelopmentConcept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The development concepts of areas. */
@ApplicationScoped
public class ConceptRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private SearchChanges search;

    public Optional<DevelopmentConcept> find(Long id) {
        return id == null ? Optional.empty() : findAll(List.of(id)).stream().findFirst();
    }

    public DevelopmentConcept get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("programme.concept.notFound"));
    }

    /** Of an area, the latest decision first. */
    public List<ConceptRow> findRows(Long areaId) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.programme.boundary.ConceptRow(c.id, c.title, c.decidedOn, c.decidedBy,"
                                + " (SELECT MAX(u.year) FROM ConceptUpdate u WHERE u.concept = c))"
                                + " FROM DevelopmentConcept c WHERE c.area.id = :area ORDER BY c.decidedOn DESC, c.id DESC",
                        ConceptRow.class)
                .setParameter("area", areaId)
                .getResultList();
    }

    public List<DevelopmentConcept> findOf(Long areaId) {
        return em.createQuery("SELECT c FROM DevelopmentConcept c WHERE c.area.id = :area", DevelopmentConcept.class)
                .setParameter("area", areaId)
                .getResultList();
    }

    /** The titles of those of the ids that exist. */
    public Map<Long, String> findTitles(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT c.id, c.title FROM DevelopmentConcept c WHERE c.id IN :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** What all their years tell is read at once. */
    public List<DevelopmentConcept> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT c FROM DevelopmentConcept c WHERE c.id IN :ids", DevelopmentConcept.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "c.updates.entries")
                        .getResultList();
    }

    public List<Long> findIdsAfter(long afterId, int limit) {
        return em.createQuery("SELECT c.id FROM DevelopmentConcept c WHERE c.id > :after ORDER BY c.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The concept to which a row of one of its tables belongs. @param kind the entity of the row */
    Long getConceptOf(String kind, Long id) {
        String concept = kind.equals("ConceptUpdateEntry") ? "r.update.concept.id" : "r.concept.id";
        return em.createQuery("SELECT " + concept + " FROM " + kind + " r WHERE r.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    public void add(DevelopmentConcept concept) {
        em.persist(concept);
        flush(concept);
    }

    /** The second of two who tell of one year at the same moment is told so. */
    public void flushYear(DevelopmentConcept concept) {
        try {
            em.flush();
        } catch (PersistenceException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        search.changed(new SubjectRef(DevelopmentConcept.KIND, concept.getId()));
    }

    /** At once, so that who was slower is told so; and found by its new words. */
    public void flush(DevelopmentConcept concept) {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        search.changed(new SubjectRef(DevelopmentConcept.KIND, concept.getId()));
    }
}
