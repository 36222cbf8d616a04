package de.nordertor.council.control;

import de.nordertor.council.boundary.CoSignatureRow;
import de.nordertor.council.boundary.CoSigningProgress;
import de.nordertor.council.entity.CoSignature;
import de.nordertor.council.entity.CoSignatureState;
import de.nordertor.council.entity.CoSigning;
import de.nordertor.council.entity.CoSigningState;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The co-signings of versions of papers. */
@ApplicationScoped
public class CoSigningRepository {

    private static final int CARD_SIZE = 20;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** The one that counts for a version: the last one that was not given up. */
    public Optional<CoSigning> findCurrent(PaperVersion version) {
        return em.createQuery(
                        "SELECT c FROM CoSigning c WHERE c.paperVersion = :version AND c.state <> :ended"
                                + " ORDER BY c.id DESC",
                        CoSigning.class)
                .setParameter("version", version)
                .setParameter("ended", CoSigningState.ENDED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The same, and nobody else takes a step in it until the end of the transaction. */
    Optional<CoSigning> lockCurrent(PaperVersion version) {
        return em.createQuery(
                        "SELECT c.id FROM CoSigning c WHERE c.paperVersion = :version AND c.state <> :ended"
                                + " ORDER BY c.id DESC",
                        Long.class)
                .setParameter("version", version)
                .setParameter("ended", CoSigningState.ENDED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::lock);
    }

    /** Of this signature; its co-signing stays locked until the end of the transaction. */
    public CoSigning lockOf(Long coSignatureId) {
        return em.createQuery("SELECT s.coSigning.id FROM CoSignature s WHERE s.id = :id", Long.class)
                .setParameter("id", coSignatureId)
                .getResultStream()
                .findFirst()
                .map(this::lock)
                .orElseThrow(() -> new NotFoundException("council.coSigning.notFound"));
    }

    /** Read after the lock is there, so that the second of two clicks sees what the first one did. */
    private CoSigning lock(Long id) {
        return em.find(CoSigning.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public CoSignature getSignature(Long id) {
        return Optional.ofNullable(id == null ? null : em.find(CoSignature.class, id))
                .orElseThrow(() -> new NotFoundException("council.coSigning.notFound"));
    }

    /** All of a version, the first one first. */
    List<CoSigning> findAll(PaperVersion version) {
        return em.createQuery(
                        "SELECT c FROM CoSigning c WHERE c.paperVersion = :version ORDER BY c.id", CoSigning.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** The last one of the paper, of whichever version; with what became of it. */
    Optional<CoSigning> findLast(Long paperId) {
        return em.createQuery(
                        "SELECT c FROM CoSigning c WHERE c.paperVersion.paper.id = :paper ORDER BY c.id DESC",
                        CoSigning.class)
                .setParameter("paper", paperId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of the open versions of these papers, where there is one that counts. */
    public List<CoSigningProgress> findProgress(Collection<Long> paperIds) {
        return paperIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT NEW de.nordertor.council.boundary.CoSigningProgress(p.id, p.departmentId, c.state,"
                                        + " SUM(CASE WHEN s.state = :signed THEN 1 ELSE 0 END), COUNT(s))"
                                        + " FROM CoSignature s JOIN s.coSigning c JOIN c.paperVersion v JOIN v.paper p"
                                        + " WHERE p.id IN :papers AND v.approval.approvedAt IS NULL AND c.state <> :ended"
                                        + " GROUP BY p.id, p.departmentId, c.id, c.state",
                                CoSigningProgress.class)
                        .setParameter("papers", paperIds)
                        .setParameter("signed", CoSignatureState.SIGNED)
                        .setParameter("ended", CoSigningState.ENDED)
                        .getResultList();
    }

    /** What these people are asked to sign now, the earliest day first; at most twenty. */
    public List<CoSignatureRow> findAskedOf(Collection<Long> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT NEW de.nordertor.council.boundary.CoSignatureRow(s.id, v.subject, t.name, d.name,"
                                        + " s.dueOn, s.personId, u.displayName) FROM CoSignature s JOIN s.coSigning c"
                                        + " JOIN c.paperVersion v JOIN v.paper p JOIN p.type t"
                                        + " JOIN Department d ON d.id = p.departmentId"
                                        + " JOIN UserAccount u ON u.id = s.personId"
                                        + " WHERE s.personId IN :people AND s.state = :asked AND c.state = :running"
                                        + " ORDER BY s.dueOn, s.id",
                                CoSignatureRow.class)
                        .setParameter("people", personIds)
                        .setParameter("asked", CoSignatureState.ASKED)
                        .setParameter("running", CoSigningState.RUNNING)
                        .setMaxResults(CARD_SIZE)
                        .getResultList();
    }

    /** Those that this person started and that somebody gave back, or that she or he took back. */
    public List<CoSigning> findReturnedTo(Long personId) {
        return em.createQuery(
                        "SELECT c FROM CoSigning c JOIN FETCH c.paperVersion v JOIN FETCH v.paper"
                                + " WHERE c.startedById = :person AND c.state = :returned ORDER BY c.id",
                        CoSigning.class)
                .setParameter("person", personId)
                .setParameter("returned", CoSigningState.RETURNED)
                .setMaxResults(CARD_SIZE)
                .getResultList();
    }

    /** Whether one of these people co-signs the paper while it is not approved, or has done so. */
    boolean existsKnown(Long paperId, Collection<Long> personIds) {
        return !personIds.isEmpty()
                && em.createQuery(
                                        "SELECT COUNT(s) FROM CoSignature s JOIN s.coSigning c JOIN c.paperVersion v"
                                                + " WHERE v.paper.id = :paper AND v.approval.approvedAt IS NULL"
                                                + " AND c.state <> :ended AND s.personId IN :people"
                                                + " AND (s.state <> :waiting OR s.actedAt IS NOT NULL)",
                                        Long.class)
                                .setParameter("paper", paperId)
                                .setParameter("ended", CoSigningState.ENDED)
                                .setParameter("people", personIds)
                                .setParameter("waiting", CoSignatureState.WAITING)
                                .getSingleResult()
                        > 0;
    }

    /** Those of the signatures that are asked for, with their papers; whoever asks. */
    List<CoSignature> findAsked(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT s FROM CoSignature s JOIN FETCH s.coSigning c JOIN FETCH c.paperVersion v"
                                        + " JOIN FETCH v.paper p JOIN FETCH p.type"
                                        + " WHERE s.id IN :ids AND s.state = :asked AND c.state = :running",
                                CoSignature.class)
                        .setParameter("ids", ids)
                        .setParameter("asked", CoSignatureState.ASKED)
                        .setParameter("running", CoSigningState.RUNNING)
                        .getResultList();
    }

    /** Those of them that were given back, with their papers; whoever asks. */
    List<CoSigning> findReturned(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT c FROM CoSigning c JOIN FETCH c.paperVersion v JOIN FETCH v.paper p"
                                        + " JOIN FETCH p.type WHERE c.id IN :ids AND c.state = :returned",
                                CoSigning.class)
                        .setParameter("ids", ids)
                        .setParameter("returned", CoSigningState.RETURNED)
                        .getResultList();
    }

    /** The paper of a row of one of the tables that {@link CoSigningTexts} knows. */
    Long getPaperOf(String kind, Long id) {
        String version = kind.equals(CoSigning.KIND) ? "x.paperVersion" : "x.coSigning.paperVersion";
        return em.createQuery("SELECT " + version + ".paper.id FROM " + kind + " x WHERE x.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    public void add(CoSigning coSigning) {
        em.persist(coSigning);
        flush();
    }

    /** With its signatures and texts, because its version is removed. */
    void remove(CoSigning coSigning) {
        em.remove(coSigning);
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
