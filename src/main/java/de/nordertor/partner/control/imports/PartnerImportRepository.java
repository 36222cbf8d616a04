package de.nordertor.partner.control.imports;

import de.nordertor.partner.entity.imports.ImportMapping;
import de.nordertor.partner.entity.imports.ImportMappingConverter;
import de.nordertor.partner.entity.imports.PartnerImport;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The imports, how far they have come, and what was mapped before. */
@ApplicationScoped
public class PartnerImportRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public PartnerImport get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("partner.import.notFound"));
    }

    public Optional<PartnerImport> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(PartnerImport.class, id));
    }

    /** Nobody else changes it before this transaction has ended. */
    public PartnerImport lock(Long id) {
        PartnerImport found = get(id);
        em.lock(found, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(found);
        return found;
    }

    /** Newest first. */
    public List<PartnerImport> findPage(int first, int size) {
        return em.createQuery("SELECT i FROM PartnerImport i ORDER BY i.createdAt DESC, i.id DESC", PartnerImport.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count() {
        return em.createQuery("SELECT COUNT(i) FROM PartnerImport i", Long.class)
                .getSingleResult();
    }

    public void add(PartnerImport started) {
        em.persist(started);
        flush();
    }

    public void remove(PartnerImport unwanted) {
        em.createNativeQuery("DELETE FROM partner_import_part WHERE import_id = ?1")
                .setParameter(1, unwanted.getId())
                .executeUpdate();
        em.createNativeQuery("DELETE FROM partner_import_row WHERE import_id = ?1")
                .setParameter(1, unwanted.getId())
                .executeUpdate();
        em.remove(unwanted);
        flush();
    }

    /** At once, so that the slower of two is told so. */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
    }

    /** Past the entity and its version: a page that is open meanwhile is not stale by that. */
    void progress(Long id, int moreRows) {
        em.createNativeQuery("UPDATE partner_import SET done_rows = done_rows + ?1, worked_at = UTC_TIMESTAMP(6)"
                        + " WHERE id = ?2")
                .setParameter(1, moreRows)
                .setParameter(2, id)
                .executeUpdate();
    }

    /** Whether that worker still has the work, and nobody wants it to stop; the row stays locked until the end. */
    boolean mayWork(Long id, String worker) {
        return !em.createNativeQuery(
                        "SELECT id FROM partner_import WHERE id = ?1 AND worker = ?2 AND stop_wanted = FALSE"
                                + " FOR UPDATE")
                .setParameter(1, id)
                .setParameter(2, worker)
                .getResultList()
                .isEmpty();
    }

    /** Whether a worker gave a sign of life within the last minute. */
    public boolean isAnyAtWork() {
        return !em.createNativeQuery("SELECT 1 FROM partner_import WHERE worker IS NOT NULL"
                        + " AND worked_at > UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE LIMIT 1")
                .getResultList()
                .isEmpty();
    }

    Optional<ImportMapping> remembered(String signature) {
        List<?> found = em.createNativeQuery("SELECT mapping FROM partner_import_memory WHERE signature = ?1")
                .setParameter(1, signature)
                .getResultList();
        return found.stream()
                .map(json -> new ImportMappingConverter().convertToEntityAttribute((String) json))
                .findFirst();
    }

    void remember(String signature, ImportMapping mapping) {
        em.createNativeQuery("REPLACE INTO partner_import_memory (signature, mapping, changed_at)"
                        + " VALUES (?1, ?2, UTC_TIMESTAMP(6))")
                .setParameter(1, signature)
                .setParameter(2, new ImportMappingConverter().convertToDatabaseColumn(mapping))
                .executeUpdate();
    }
}
