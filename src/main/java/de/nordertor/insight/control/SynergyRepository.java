package de.nordertor.insight.control;

import de.nordertor.insight.entity.SynergyDecision;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;

/** What was decided about pairs. */
@ApplicationScoped
public class SynergyRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** The latest first. */
    public List<SynergyDecision> findAll() {
        return em.createQuery(
                        "SELECT d FROM SynergyDecision d ORDER BY d.decidedAt DESC, d.id DESC", SynergyDecision.class)
                .getResultList();
    }

    public SynergyDecision get(Long id) {
        SynergyDecision decision = id == null ? null : em.find(SynergyDecision.class, id);
        if (decision == null) {
            throw new NotFoundException("insight.synergy.notFound");
        }
        return decision;
    }

    /** @throws ConflictException where somebody was faster */
    public void add(SynergyDecision decision) {
        try {
            em.persist(decision);
            em.flush();
        } catch (PersistenceException twice) {
            throw new ConflictException("insight.synergy.decidedMeanwhile");
        }
    }

    public void remove(SynergyDecision decision) {
        em.remove(decision);
        em.flush();
    }
}
