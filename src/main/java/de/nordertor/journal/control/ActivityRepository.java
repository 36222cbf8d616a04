package de.nordertor.journal.control;

import de.nordertor.journal.entity.Activity;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The activities one by one; timelines are read by {@link TimelineRepository}. */
@ApplicationScoped
public class ActivityRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Optional<Activity> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Activity.class, id));
    }

    public Activity get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("journal.activity.notFound"));
    }

    public void add(Activity activity) {
        em.persist(activity);
        flush();
    }

    /** At once, so that the second of two people who change the same activity is told so. */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
    }

    public List<Long> findIdsOn(SubjectRef subject) {
        return em.createQuery(
                        "SELECT a.id FROM Activity a JOIN a.subjects s"
                                + " WHERE s.subjectKind = :kind AND s.subjectId = :id ORDER BY a.id",
                        Long.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultList();
    }

    /** Those of the things on which something was noted, also what was withdrawn. */
    public Set<Long> findSubjectsOf(String kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "SELECT DISTINCT s.subjectId FROM Activity a JOIN a.subjects s"
                                        + " WHERE s.subjectKind = :kind AND s.subjectId IN :ids",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** The mail with this message id that counts and stands on the thing already. */
    public Optional<Long> findMail(String messageId, SubjectRef subject) {
        return em.createQuery(
                        "SELECT a.id FROM Activity a JOIN a.subjects s WHERE a.messageId = :message"
                                + " AND a.withdrawnAt IS NULL AND s.subjectKind = :kind AND s.subjectId = :id",
                        Long.class)
                .setParameter("message", messageId)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those that count, with what they concern; two statements. */
    public List<Activity> findValid(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT a FROM Activity a WHERE a.id IN :ids AND a.withdrawnAt IS NULL", Activity.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.batch", "a.subjects")
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.read-only", "True")
                        .getResultList();
    }

    public List<Long> findIdsAfter(long afterId, int limit) {
        return em.createQuery("SELECT a.id FROM Activity a WHERE a.id > :after ORDER BY a.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }
}
