package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.partner.entity.PartnerOrganization;
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

    Optional<PartnerOrganization> findPartner(String name) {
        return em.createQuery("SELECT o FROM PartnerOrganization o WHERE o.name = :name", PartnerOrganization.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    PartnerOrganization getPartner(Long id) {
        return Optional.ofNullable(em.find(PartnerOrganization.class, id))
                .orElseThrow(() -> new NotFoundException("platform.subject.notFound"));
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

    /** To which cooperation a row belongs; empty where it has gone. @param kind of the row */
    Optional<Long> idOf(String kind, Long rowId) {
        String path = kind.equals(Cooperation.KIND) ? "r.id" : "r.cooperation.id";
        return em.createQuery("SELECT " + path + " FROM " + kind + " r WHERE r.id = :id", Long.class)
                .setParameter("id", rowId)
                .getResultStream()
                .findFirst();
    }

    /** What the cooperation of a row is called; a dash where the row has gone. @param kind of the row */
    String titleOf(String kind, Long rowId) {
        return idOf(kind, rowId).flatMap(this::find).map(Cooperation::getTitle).orElse("–");
    }

    List<Long> findIdsByField(Long fieldId) {
        return em.createQuery("SELECT c.id FROM Cooperation c JOIN c.fieldsOfAction f WHERE f.id = :field", Long.class)
                .setParameter("field", fieldId)
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
