package de.nordertor.council.control;

import de.nordertor.council.entity.Committee;
import de.nordertor.platform.boundary.SubjectsChanged;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
public class CommitteeRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private Event<SubjectsChanged> changed;

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

    /** At once, so that the second of two people is told so, and every room that keeps what follows from it. */
    public void changed(Committee committee) {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        changed.fire(new SubjectsChanged(List.of(new SubjectRef(Committee.KIND, committee.getId()))));
    }

    /** By name. */
    public List<Committee> findAll() {
        return em.createQuery("SELECT c FROM Committee c ORDER BY c.name, c.id", Committee.class)
                .getResultList();
    }
}
