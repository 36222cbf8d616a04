package de.nordertor.partner.control;

import de.nordertor.partner.entity.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The town's proof of erasures. */
@ApplicationScoped
public class ErasureRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    void add(Erasure erasure) {
        em.persist(erasure);
        em.flush();
    }
}
