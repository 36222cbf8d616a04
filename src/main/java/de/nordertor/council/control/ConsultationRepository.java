package de.nordertor.council.control;

import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.platform.boundary.SubjectsChanged;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What becomes of papers in the committees. */
@ApplicationScoped
public class ConsultationRepository {

    /** So many papers never wait for one committee; a list of more could not be chosen from. */
    private static final int MOST_WAITING = 200;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private Event<SubjectsChanged> changed;

    public Optional<Consultation> find(Long id) {
        return Optional.ofNullable(id == null ? null : em.find(Consultation.class, id));
    }

    public Consultation get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("council.consultation.notFound"));
    }

    /** Of a paper, in the order of their days; what has no day yet comes last. */
    public List<Consultation> findOf(Long paperId) {
        return em.createQuery(
                        "SELECT c FROM Consultation c JOIN FETCH c.committee WHERE c.paper.id = :paper"
                                + " ORDER BY CASE WHEN c.plannedOn IS NULL THEN 1 ELSE 0 END, c.plannedOn, c.id",
                        Consultation.class)
                .setParameter("paper", paperId)
                .getResultList();
    }

    /**
     * What waits for a meeting of this committee, with its papers; what is planned for the earliest day comes first.
     *
     * @param since what was planned for earlier days is forgotten rather than waiting
     */
    public List<Consultation> findWaiting(Long committeeId, LocalDate since) {
        return em.createQuery(
                        "SELECT c FROM Consultation c JOIN FETCH c.paper WHERE c.committee.id = :committee"
                                + " AND c.state = :planned AND (c.plannedOn IS NULL OR c.plannedOn >= :since) ORDER BY CASE WHEN c.plannedOn IS NULL THEN 1 ELSE 0 END,"
                                + " c.plannedOn, c.id",
                        Consultation.class)
                .setParameter("committee", committeeId)
                .setParameter("planned", ConsultationState.PLANNED)
                .setParameter("since", since)
                .setMaxResults(MOST_WAITING)
                .getResultList();
    }

    /** What follows after this one was postponed or referred. */
    public Optional<Consultation> findFollower(Consultation consultation) {
        return em.createQuery("SELECT c FROM Consultation c WHERE c.followsId = :id", Consultation.class)
                .setParameter("id", consultation.getId())
                .getResultStream()
                .findFirst();
    }

    /** As it is now, one after the other: until the transaction ends nobody else changes it. */
    public void lock(Consultation consultation) {
        em.refresh(consultation, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(Consultation consultation) {
        em.persist(consultation);
    }

    /**
     * At once, and every room that keeps what follows from it is told so.
     *
     * @throws ConflictException when somebody else was faster to change it
     */
    public void remove(Consultation consultation) {
        em.remove(consultation);
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        changed.fire(new SubjectsChanged(List.of(new SubjectRef(Consultation.KIND, consultation.getId()))));
    }
}
