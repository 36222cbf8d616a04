package de.nordertor.council.control;

import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.ResolutionTracking;
import de.nordertor.council.entity.TrackingState;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What has to be done after resolutions. */
@ApplicationScoped
public class TrackingRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public ResolutionTracking get(Long id) {
        return Optional.ofNullable(id == null ? null : em.find(ResolutionTracking.class, id))
                .orElseThrow(() -> new NotFoundException("council.tracking.notFound"));
    }

    /** Those of them that are open, with their consultations and papers; whoever asks. */
    List<ResolutionTracking> findOpen(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT t FROM ResolutionTracking t JOIN FETCH t.consultation c JOIN FETCH c.paper JOIN FETCH"
                                        + " c.committee WHERE t.id IN :ids AND t.state = :open",
                                ResolutionTracking.class)
                        .setParameter("ids", ids)
                        .setParameter("open", TrackingState.OPEN)
                        .getResultList();
    }

    /** Whether anything is to be done, was done or was dropped because of it. */
    boolean existsFor(Consultation consultation) {
        return em.createQuery("SELECT COUNT(t) FROM ResolutionTracking t WHERE t.consultation = :one", Long.class)
                        .setParameter("one", consultation)
                        .getSingleResult()
                > 0;
    }

    public void add(ResolutionTracking tracking) {
        em.persist(tracking);
        flush();
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
