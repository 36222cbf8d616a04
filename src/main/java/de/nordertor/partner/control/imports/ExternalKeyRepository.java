package de.nordertor.partner.control.imports;

import de.nordertor.platform.entity.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Under which number another list of the town keeps a partner. */
@ApplicationScoped
public class ExternalKeyRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    Optional<String> find(Long partnerId) {
        List<?> keys = em.createNativeQuery("SELECT external_key FROM partner_external_key WHERE organization_id = ?1")
                .setParameter(1, partnerId)
                .getResultList();
        return keys.stream().map(String.class::cast).findFirst();
    }

    /** @throws ConflictException when another partner has the key; null is always free */
    void requireFree(String key, Long partnerId) {
        boolean taken = key != null
                && !em.createNativeQuery("SELECT 1 FROM partner_external_key WHERE external_key = ?1"
                                + " AND organization_id <> ?2")
                        .setParameter(1, key)
                        .setParameter(2, partnerId)
                        .getResultList()
                        .isEmpty();
        if (taken) {
            throw new ConflictException("partner.import.keyTaken", key);
        }
    }

    /** @param key null to forget it */
    void set(Long partnerId, String key) {
        em.createNativeQuery("DELETE FROM partner_external_key WHERE organization_id = ?1")
                .setParameter(1, partnerId)
                .executeUpdate();
        if (key != null) {
            em.createNativeQuery("INSERT INTO partner_external_key (external_key, organization_id) VALUES (?1, ?2)")
                    .setParameter(1, key)
                    .setParameter(2, partnerId)
                    .executeUpdate();
        }
    }
}
