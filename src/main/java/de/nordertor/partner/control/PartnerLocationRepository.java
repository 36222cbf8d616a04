package de.nordertor.partner.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
     * Past the entities, and by SQL because JPQL would count the version up: a place worked out anew is no change of the
     * partner, and nobody's form becomes stale by it.
     */
    void saveInside(List<Long> partnerIds, Boolean inside) {
        for (int from = 0; from < partnerIds.size(); from += AT_ONCE) {
            List<Long> some = partnerIds.subList(from, Math.min(partnerIds.size(), from + AT_ONCE));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            Query update =
                    em.createNativeQuery("UPDATE partner_organization SET inside_area = ? WHERE id IN (" + marks + ")");
            update.setParameter(1, inside);
            for (int i = 0; i < some.size(); i++) {
                update.setParameter(i + 2, some.get(i));
            }
            update.executeUpdate();
        }
    }
}
