package de.nordertor.journal.control;

import de.nordertor.journal.entity.Deadline;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.journal.entity.DeadlineState;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The deadlines one by one. */
@ApplicationScoped
public class DeadlineRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Deadline get(Long id) {
        Deadline deadline = id == null ? null : em.find(Deadline.class, id);
        if (deadline == null) {
            throw new NotFoundException("journal.deadline.notFound");
        }
        return deadline;
    }

    /** Those that exist, in no order. */
    List<Deadline> find(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : byIds(ids).getResultList();
    }

    /** Nobody else changes them before the end of the transaction. */
    List<Deadline> lock(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : byIds(ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<Deadline> byIds(Collection<Long> ids) {
        return em.createQuery("SELECT d FROM Deadline d WHERE d.id IN :ids", Deadline.class)
                .setParameter("ids", ids);
    }

    /** The next one that brings the thing back to the person, from that day on. */
    public Optional<Deadline> findFollowUp(SubjectRef subject, Long personId, LocalDate from) {
        return em.createQuery(
                        "SELECT d FROM Deadline d WHERE d.subjectKind = :kind AND d.subjectId = :id AND d.kind = :followUp"
                                + " AND d.state = :open AND d.owner.personId = :person AND d.effectiveOn >= :from"
                                + " ORDER BY d.effectiveOn, d.id",
                        Deadline.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("followUp", DeadlineKind.FOLLOW_UP)
                .setParameter("open", DeadlineState.OPEN)
                .setParameter("person", personId)
                .setParameter("from", from)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void add(Deadline deadline) {
        em.persist(deadline);
        flush();
    }

    /** Those of the things for which something is due, or was. */
    public Set<Long> findSubjectsOf(String kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "SELECT DISTINCT d.subjectId FROM Deadline d"
                                        + " WHERE d.subjectKind = :kind AND d.subjectId IN :ids",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** At once, so that the second of two people who change the same deadline is told so. */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
    }
}
