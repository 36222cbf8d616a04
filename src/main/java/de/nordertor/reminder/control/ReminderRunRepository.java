package de.nordertor.reminder.control;

import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.reminder.boundary.RunCount;
import de.nordertor.reminder.boundary.RunRow;
import de.nordertor.reminder.entity.ReminderPause;
import de.nordertor.reminder.entity.ReminderRun;
import de.nordertor.reminder.entity.RunState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The runs of the job, and whether it is paused. */
@ApplicationScoped
@Transactional
public class ReminderRunRepository {

    private static final String ROW =
            "SELECT NEW de.nordertor.reminder.boundary.RunRow(r.state, r.startedAt, r.endedAt,"
                    + " r.told, r.mails, r.failures, r.failure) FROM ReminderRun r";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** Only the holder of the lease begins: who is still said to run then has died. */
    public void begin(String worker, Instant now) {
        em.createQuery("UPDATE ReminderRun r SET r.state = :lost WHERE r.state = :running")
                .setParameter("lost", RunState.LOST)
                .setParameter("running", RunState.RUNNING)
                .executeUpdate();
        em.persist(new ReminderRun(worker, now));
    }

    public void count(String worker, RunCount done) {
        em.createQuery("UPDATE ReminderRun r SET r.told = r.told + :told, r.mails = r.mails + :mails,"
                        + " r.failures = r.failures + :failures WHERE r.worker = :worker")
                .setParameter("told", done.told())
                .setParameter("mails", done.mails())
                .setParameter("failures", done.failures())
                .setParameter("worker", worker)
                .executeUpdate();
    }

    /** @param reason why it ended early; null when it came to its end */
    public void end(String worker, String reason, Instant now) {
        em.createQuery("SELECT r FROM ReminderRun r WHERE r.worker = :worker", ReminderRun.class)
                .setParameter("worker", worker)
                .getResultStream()
                .findFirst()
                .ifPresent(run -> run.end(reason, now));
    }

    /** Newest first. */
    public List<RunRow> findPage(PageRequest page) {
        return em.createQuery(ROW + " ORDER BY r.startedAt DESC, r.id DESC", RunRow.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    public long count() {
        return em.createQuery("SELECT COUNT(r) FROM ReminderRun r", Long.class).getSingleResult();
    }

    /** The last one of that state; empty when there was none. */
    public Optional<RunRow> findLast(RunState state) {
        return em.createQuery(ROW + " WHERE r.state = :state ORDER BY r.startedAt DESC, r.id DESC", RunRow.class)
                .setParameter("state", state)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @return how many */
    public int forgetBefore(Instant then) {
        return em.createQuery("DELETE FROM ReminderRun r WHERE r.startedAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }

    /** Empty while the job starts by itself. */
    public Optional<ReminderPause> findPause() {
        return em.createQuery("SELECT p FROM ReminderPause p", ReminderPause.class)
                .getResultStream()
                .findFirst();
    }

    public void pause(ReminderPause pause) {
        em.persist(pause);
    }

    public void resume() {
        findPause().ifPresent(em::remove);
    }
}
