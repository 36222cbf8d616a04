package de.nordertor.programme.control;

import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.SessionRow;
import de.nordertor.programme.control.SessionCalendarSource.SessionDay;
import de.nordertor.programme.entity.AdvisorySession;
import de.nordertor.programme.entity.SessionFormat;
import de.nordertor.programme.entity.SessionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sessions in which the town is advised. */
@ApplicationScoped
public class SessionRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private SearchChanges search;

    public Optional<AdvisorySession> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(AdvisorySession.class, id));
    }

    public AdvisorySession get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("programme.session.notFound"));
    }

    /** Of the town's participation in a programme, the earliest first. */
    public List<SessionRow> findRows(Long programmeId) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.programme.boundary.SessionRow(s.id, s.format, s.topic, s.on, s.state,"
                                + " s.usefulness) FROM AdvisorySession s WHERE s.participation.programme.id = :programme"
                                + " ORDER BY s.on, s.id",
                        SessionRow.class)
                .setParameter("programme", programmeId)
                .getResultList();
    }

    public List<AdvisorySession> findOf(Long programmeId) {
        return em.createQuery(
                        "SELECT s FROM AdvisorySession s WHERE s.participation.programme.id = :programme",
                        AdvisorySession.class)
                .setParameter("programme", programmeId)
                .getResultList();
    }

    /** From the first to the last of these days. */
    public List<SessionDay> findBetween(LocalDate from, LocalDate to) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.programme.control.SessionCalendarSource$SessionDay(s.id, s.version,"
                                + " s.changedAt, s.format, s.topic, s.on, s.place, s.state)"
                                + " FROM AdvisorySession s WHERE s.on BETWEEN :from AND :to",
                        SessionDay.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** How many advisory sessions of a participation were not cancelled. @param but one that does not count; may be null */
    public long countUsed(Long participationId, Long but) {
        return em.createQuery(
                        "SELECT COUNT(s) FROM AdvisorySession s WHERE s.participation.id = :participation"
                                + " AND s.format = :format AND s.state <> :cancelled AND s.id <> :but",
                        Long.class)
                .setParameter("participation", participationId)
                .setParameter("format", SessionFormat.ADVISORY_SESSION)
                .setParameter("cancelled", SessionState.CANCELLED)
                .setParameter("but", but == null ? -1 : but)
                .getSingleResult();
    }

    /** The topics of those of the ids that exist. */
    public Map<Long, String> findTopics(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT s.id, s.topic FROM AdvisorySession s WHERE s.id IN :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    public List<AdvisorySession> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT s FROM AdvisorySession s WHERE s.id IN :ids", AdvisorySession.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public List<Long> findIdsAfter(long afterId, int limit) {
        return em.createQuery("SELECT s.id FROM AdvisorySession s WHERE s.id > :after ORDER BY s.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Id and day of those that exist and were not cancelled. */
    List<Object[]> findDates(Collection<Long> ids) {
        return em.createQuery(
                        "SELECT s.id, s.on FROM AdvisorySession s WHERE s.id IN :ids AND s.state <> :cancelled",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("cancelled", SessionState.CANCELLED)
                .getResultList();
    }

    public void add(AdvisorySession session) {
        em.persist(session);
        flush(session);
    }

    /** At once, so that who was slower is told so; and found by its new words. */
    public void flush(AdvisorySession session) {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        search.changed(new SubjectRef(AdvisorySession.KIND, session.getId()));
    }
}
