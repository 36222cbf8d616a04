package de.nordertor.partner.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where partners are, for all of them at once. */
@ApplicationScoped
public class PartnerLocationRepository {

    private static final int AT_ONCE = 1_000;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** A place of a partner. */
    record Place(Long partnerId, BigDecimal latitude, BigDecimal longitude) {}

    List<Place> findPlaces() {
        return em.createQuery(
                        "SELECT a.organization.id, a.latitude, a.longitude FROM PartnerAddress a"
                                + " WHERE a.latitude IS NOT NULL",
                        Object[].class)
                .getResultStream()
                .map(row -> new Place((Long) row[0], (BigDecimal) row[1], (BigDecimal) row[2]))
                .toList();
    }

    /** What is stored of each partner; null where nobody could tell. */
    Map<Long, Boolean> findInside() {
        Map<Long, Boolean> inside = new HashMap<>();
        em.createQuery("SELECT o.id, o.insideArea FROM PartnerOrganization o", Object[].class)
                .getResultStream()
                .forEach(row -> inside.put((Long) row[0], (Boolean) row[1]));
        return inside;
    }

    /**
     * Past the entities and, being SQL, past their versions too: a place worked out anew is no change of the partner, and
     * nobody's form becomes stale by it.
     */
    void saveInside(List<Long> partnerIds, Boolean inside) {
        for (int from = 0; from < partnerIds.size(); from += AT_ONCE) {
            String ids = partnerIds.subList(from, Math.min(partnerIds.size(), from + AT_ONCE)).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(","));
            em.createNativeQuery("UPDATE partner_organization SET inside_area = ?1 WHERE id IN (" + ids + ")")
                    .setParameter(1, inside)
                    .executeUpdate();
        }
    }
}
