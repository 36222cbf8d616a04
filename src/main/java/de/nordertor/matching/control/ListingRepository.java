package de.nordertor.matching.control;

import de.nordertor.matching.entity.Listing;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.entity.GeoPoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Needs and offers. */
@ApplicationScoped
public class ListingRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private SearchChanges search;

    public Optional<Listing> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Listing.class, id));
    }

    public Listing get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("matching.listing.notFound"));
    }

    /** The titles of those of the ids that are of this kind. */
    Map<Long, String> findTitles(ListingKind kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT l.id, l.title FROM " + kind.subjectKind() + " l WHERE l.id IN :ids",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    List<Listing> findAll(ListingKind kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT l FROM " + kind.subjectKind() + " l WHERE l.id IN :ids", Listing.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Long> findIdsAfter(ListingKind kind, long afterId, int limit) {
        return em.createQuery(
                        "SELECT l.id FROM " + kind.subjectKind() + " l WHERE l.id > :after ORDER BY l.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Listing> findByField(Long fieldId) {
        return em.createQuery("SELECT l FROM Listing l JOIN l.fieldsOfAction f WHERE f.id = :field", Listing.class)
                .setParameter("field", fieldId)
                .getResultList();
    }

    /** In which somebody speaks for the partner. */
    List<Listing> findByContact(Long personId) {
        return em.createQuery("SELECT l FROM Listing l WHERE l.contactId = :person ORDER BY l.id", Listing.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Those of the ids from which a need or an offer comes. */
    Set<Long> findOrigins(String kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : em.createQuery(
                                "SELECT DISTINCT l.originId FROM Listing l WHERE l.originKind = :kind AND l.originId IN :ids",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** To which need or offer a step belongs. */
    Listing getListingOfStep(Long stepId) {
        return em.createQuery("SELECT s.listing FROM ListingStep s WHERE s.id = :id", Listing.class)
                .setParameter("id", stepId)
                .getSingleResult();
    }

    /** A partner of this name, and where it is; its place is null where nobody knows. */
    record Giver(Long id, String city, GeoPoint point) {}

    Giver getPartner(String name) {
        Object[] row = em.createQuery(
                        "SELECT p.id, a.city, a.latitude, a.longitude FROM PartnerAddress a JOIN a.organization p"
                                + " WHERE p.name = :name ORDER BY a.ordinal",
                        Object[].class)
                .setParameter("name", name)
                .setMaxResults(1)
                .getSingleResult();
        return new Giver(
                (Long) row[0],
                (String) row[1],
                row[2] == null || row[3] == null ? null : GeoPoint.of((BigDecimal) row[2], (BigDecimal) row[3]));
    }

    public void add(Listing listing) {
        em.persist(listing);
        flush(listing);
    }

    /** At once, so that who was slower is told so; and found by its new words. */
    public void flush(Listing listing) {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        search.changed(new SubjectRef(listing.kind().subjectKind(), listing.getId()));
    }
}
