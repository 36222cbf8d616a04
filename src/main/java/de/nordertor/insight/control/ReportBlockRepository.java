package de.nordertor.insight.control;

import de.nordertor.insight.entity.ReportBlock;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The town's own blocks; there is a row for each kind of fact. */
@ApplicationScoped
public class ReportBlockRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public ReportBlock get(Long id) {
        ReportBlock block = id == null ? null : em.find(ReportBlock.class, id);
        if (block == null) {
            throw new NotFoundException("insight.block.notFound");
        }
        return block;
    }

    /** @throws ConflictException when it was changed since it was read in that version */
    public ReportBlock get(Long id, long version) {
        ReportBlock block = get(id);
        if (block.getVersion() != version) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        return block;
    }

    public List<ReportBlock> findAll() {
        return em.createQuery("SELECT b FROM ReportBlock b", ReportBlock.class).getResultList();
    }

    /** Those with words of their own. */
    public List<ReportBlock> findOwn() {
        return em.createQuery("SELECT b FROM ReportBlock b WHERE b.text IS NOT NULL", ReportBlock.class)
                .getResultList();
    }

    /** At once, so that the second of two people is told so. */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
    }
}
