package de.nordertor.matching.control;

import de.nordertor.matching.entity.ListingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands beside needs and offers in a list of what fits. */
@ApplicationScoped
public class MatchNamesRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** Whose the needs and offers are; those without a partner are left out. */
    Map<Long, Long> findPartners(Collection<Long> listingIds) {
        return listingIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT l.id, l.partnerId FROM Listing l WHERE l.id IN :ids AND l.partnerId IS NOT NULL",
                                Object[].class)
                        .setParameter("ids", listingIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The needs and offers of the same partner, this one among them; none where it is the town's own. */
    List<Long> findSiblings(Long listingId) {
        return em.createQuery(
                        "SELECT l.id FROM Listing l WHERE l.partnerId = (SELECT m.partnerId FROM Listing m WHERE m.id = :id)",
                        Long.class)
                .setParameter("id", listingId)
                .getResultList();
    }

    /** The needs and offers of a partner. */
    List<Long> findByPartner(Long partnerId) {
        return em.createQuery("SELECT l.id FROM Listing l WHERE l.partnerId = :partner", Long.class)
                .setParameter("partner", partnerId)
                .getResultList();
    }

    /** Whether it may be proposed now. */
    boolean isProposed(Long listingId) {
        return em.createQuery("SELECT l.state FROM Listing l WHERE l.id = :id", ListingState.class)
                .setParameter("id", listingId)
                .getSingleResult()
                .isProposed();
    }

    /** What the fields of action are called. */
    Map<Long, String> findFieldNames(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT f.id, f.name FROM FieldOfAction f WHERE f.id IN :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
