package de.nordertor.journal.control;

import de.nordertor.journal.entity.Deadline;
import de.nordertor.journal.entity.DeadlineState;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The open deadlines that hang on another date. */
@ApplicationScoped
public class AnchorRepository {

    private static final String HANGING =
            " FROM Deadline d WHERE d.state = :open AND d.anchor.position IS NOT NULL AND d.anchor.end IS NULL";
    private static final String IN_ORDER = " ORDER BY d.id";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** All of them. */
    public List<Long> findHangingIds() {
        return em.createQuery("SELECT d.id" + HANGING + IN_ORDER, Long.class)
                .setParameter("open", DeadlineState.OPEN)
                .getResultList();
    }

    /** Those that hang on one of these deadlines; nobody else changes them before the end of the transaction. */
    List<Deadline> lockOnDeadlines(Collection<Long> ids) {
        return lock(" AND d.anchor.deadlineId IN :ids", ids);
    }

    /** The same of those that hang on a date of one of these things. */
    List<Deadline> lockOnDates(String kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT d" + HANGING + " AND d.anchor.date IS NOT NULL AND d.subjectKind = :kind"
                                        + " AND d.subjectId IN :ids" + IN_ORDER,
                                Deadline.class)
                        .setParameter("open", DeadlineState.OPEN)
                        .setParameter("kind", kind)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** Those of these deadlines that hang on something. */
    List<Deadline> lockHanging(Collection<Long> ids) {
        return lock(" AND d.id IN :ids", ids);
    }

    private List<Deadline> lock(String condition, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT d" + HANGING + condition + IN_ORDER, Deadline.class)
                        .setParameter("open", DeadlineState.OPEN)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** All open ones on a thing: who hangs one on another waits here for who does so at the same moment. */
    List<Deadline> lockOpen(SubjectRef subject) {
        return em.createQuery(
                        "SELECT d FROM Deadline d WHERE d.subjectKind = :kind AND d.subjectId = :id"
                                + " AND d.state = :open" + IN_ORDER,
                        Deadline.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("open", DeadlineState.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
