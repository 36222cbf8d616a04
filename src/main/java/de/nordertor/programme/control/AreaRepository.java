package de.nordertor.programme.control;

import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.AreaRow;
import de.nordertor.programme.entity.ProgrammeArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The programme areas. */
@ApplicationScoped
public class AreaRepository {

    private static final String ROW =
            "SELECT NEW de.nordertor.programme.boundary.AreaRow(a.id, a.name, n.name, a.admittedOn, a.admittedUntil,"
                    + " p.inhabitants, p.countedOn, d.name, CASE WHEN a.drawnAt IS NULL THEN FALSE ELSE TRUE END)"
                    + " FROM ProgrammeArea a LEFT JOIN AreaProgrammeName n ON n.area = a"
                    + " AND (n.validFrom IS NULL OR n.validFrom <= :today) AND (n.validTo IS NULL OR n.validTo >= :today)"
                    + " LEFT JOIN AreaPopulation p ON p.area = a"
                    + " LEFT JOIN Department d ON d.id = a.departmentId"
                    + " WHERE p.id IS NULL"
                    + " OR p.countedOn = (SELECT MAX(q.countedOn) FROM AreaPopulation q WHERE q.area = a)";
    private static final Map<String, String> SORT_KEYS = Map.of("name", "a.name", "admitted", "a.admittedOn");

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private SearchChanges search;

    public Optional<ProgrammeArea> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(ProgrammeArea.class, id));
    }

    public ProgrammeArea get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("programme.area.notFound"));
    }

    /** By name where nobody asks otherwise. */
    public Page<AreaRow> findPage(PageRequest page, LocalDate today) {
        String key = SORT_KEYS.get(page.sort() == null ? "" : page.sort());
        String direction = page.ascending() ? " ASC" : " DESC";
        String order = key == null ? " ORDER BY a.name, a.id" : " ORDER BY " + key + direction + ", a.id" + direction;
        List<AreaRow> rows = em.createQuery(ROW + order, AreaRow.class)
                .setParameter("today", today)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("SELECT COUNT(a) FROM ProgrammeArea a", Long.class)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** The names of those of the ids that exist. */
    public Map<Long, String> findNames(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT a.id, a.name FROM ProgrammeArea a WHERE a.id IN :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    public List<ProgrammeArea> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT a FROM ProgrammeArea a WHERE a.id IN :ids", ProgrammeArea.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public List<Long> findIdsAfter(long afterId, int limit) {
        return em.createQuery("SELECT a.id FROM ProgrammeArea a WHERE a.id > :after ORDER BY a.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The area to which a row of one of its tables belongs. @param kind the entity of the row */
    Long getAreaOf(String kind, Long id) {
        return em.createQuery("SELECT r.area.id FROM " + kind + " r WHERE r.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    public void add(ProgrammeArea area) {
        em.persist(area);
        flush(area);
    }

    /** At once, so that who was slower is told so; and found by its new words. */
    public void flush(ProgrammeArea area) {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        search.changed(new SubjectRef(ProgrammeArea.KIND, area.getId()));
    }
}
