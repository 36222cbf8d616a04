package de.nordertor.council.control;

import de.nordertor.council.entity.Committee;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
public class CommitteeRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Committee get(Long id) {
        Committee committee = id == null ? null : em.find(Committee.class, id);
        if (committee == null) {
            throw new NotFoundException("council.committee.notFound");
        }
        return committee;
    }

    public void add(Committee committee) {
        em.persist(committee);
    }

    /** By name. */
    public List<Committee> findAll() {
        return em.createQuery("SELECT c FROM Committee c ORDER BY c.name, c.id", Committee.class)
                .getResultList();
    }
}
