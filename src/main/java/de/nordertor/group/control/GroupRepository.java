package de.nordertor.group.control;

import de.nordertor.group.boundary.GroupRow;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
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

/** The groups of the quarter and their members. */
@ApplicationScoped
public class GroupRepository {

    private static final String ROW =
            "SELECT NEW de.nordertor.group.boundary.GroupRow(g.id, g.name, g.kind, g.startsOn, g.endsOn, g.residents,"
                    + " (SELECT COUNT(m) FROM GroupMember m WHERE m.group = g"
                    + " AND (m.validFrom IS NULL OR m.validFrom <= :today)"
                    + " AND (m.validTo IS NULL OR m.validTo >= :today))) FROM WorkingGroup g";
    private static final Map<String, String> SORT_KEYS = Map.of("name", "g.name", "kind", "g.kind", "ends", "g.endsOn");

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private SearchChanges search;

    public Optional<WorkingGroup> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(WorkingGroup.class, id));
    }

    public WorkingGroup get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("group.group.notFound"));
    }

    /** By name where nobody asks otherwise. */
    public Page<GroupRow> findPage(PageRequest page, LocalDate today) {
        String key = SORT_KEYS.get(page.sort() == null ? "" : page.sort());
        String direction = page.ascending() ? " ASC" : " DESC";
        String order = key == null ? " ORDER BY g.name, g.id" : " ORDER BY " + key + direction + ", g.id" + direction;
        List<GroupRow> rows = em.createQuery(ROW + order, GroupRow.class)
                .setParameter("today", today)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("SELECT COUNT(g) FROM WorkingGroup g", Long.class)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** Field, group and its name for each group that exists on this day, by name. */
    public List<Object[]> findCoverage(LocalDate today) {
        return em.createQuery(
                        "SELECT f.id, g.id, g.name FROM WorkingGroup g JOIN g.fieldsOfAction f"
                                + " WHERE (g.startsOn IS NULL OR g.startsOn <= :today)"
                                + " AND (g.endsOn IS NULL OR g.endsOn >= :today) ORDER BY g.name, g.id",
                        Object[].class)
                .setParameter("today", today)
                .getResultList();
    }

    /** The names of those of the ids that exist. */
    public Map<Long, String> findNames(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT g.id, g.name FROM WorkingGroup g WHERE g.id IN :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    public List<WorkingGroup> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT g FROM WorkingGroup g WHERE g.id IN :ids", WorkingGroup.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public List<Long> findIdsAfter(long afterId, int limit) {
        return em.createQuery("SELECT g.id FROM WorkingGroup g WHERE g.id > :after ORDER BY g.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    public List<Long> findIdsByField(Long fieldId) {
        return em.createQuery("SELECT g.id FROM WorkingGroup g JOIN g.fieldsOfAction f WHERE f.id = :field", Long.class)
                .setParameter("field", fieldId)
                .getResultList();
    }

    Long getGroupOfMember(Long memberId) {
        return em.createQuery("SELECT m.group.id FROM GroupMember m WHERE m.id = :id", Long.class)
                .setParameter("id", memberId)
                .getSingleResult();
    }

    /** Id, beginning and end of those that exist. */
    List<Object[]> findDates(Collection<Long> ids) {
        return em.createQuery(
                        "SELECT g.id, g.startsOn, g.endsOn FROM WorkingGroup g WHERE g.id IN :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public void add(WorkingGroup group) {
        em.persist(group);
        flush(group);
    }

    /** At once, so that who was slower is told so; and found by its new words. */
    public void flush(WorkingGroup group) {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        search.changed(new SubjectRef(WorkingGroup.KIND, group.getId()));
    }
}
