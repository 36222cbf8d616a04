package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.AgreementRow;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.CooperationAgreement;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The agreements of cooperations. */
@ApplicationScoped
public class AgreementRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private SearchChanges search;

    public Optional<CooperationAgreement> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(CooperationAgreement.class, id));
    }

    public CooperationAgreement get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("cooperation.agreement.notFound"));
    }

    /** The same as {@link #get}; nobody else changes it until the end of the transaction. */
    public CooperationAgreement getLocked(Long id) {
        CooperationAgreement agreement = get(id);
        em.refresh(agreement, LockModeType.PESSIMISTIC_WRITE);
        return agreement;
    }

    /** The versions of a cooperation's agreement, the newest first. */
    public List<AgreementRow> findRows(Long cooperationId) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.cooperation.boundary.AgreementRow(a.id, a.number, a.texts.title, a.state,"
                                + " a.stateSince, a.texts.agreedOn) FROM CooperationAgreement a"
                                + " WHERE a.cooperation.id = :cooperation ORDER BY a.number DESC",
                        AgreementRow.class)
                .setParameter("cooperation", cooperationId)
                .getResultList();
    }

    /** The version that is in force; empty while none is. */
    public Optional<CooperationAgreement> findInForce(Long cooperationId) {
        return em.createQuery(
                        "SELECT a FROM CooperationAgreement a WHERE a.inForce = :cooperation",
                        CooperationAgreement.class)
                .setParameter("cooperation", cooperationId)
                .getResultStream()
                .findFirst();
    }

    /** The number of the next version. */
    public int nextNumber(Long cooperationId) {
        return em.createQuery(
                                "SELECT COALESCE(MAX(a.number), 0) FROM CooperationAgreement a"
                                        + " WHERE a.cooperation.id = :cooperation",
                                Integer.class)
                        .setParameter("cooperation", cooperationId)
                        .getSingleResult()
                + 1;
    }

    /** The titles of those of the ids that exist. */
    Map<Long, String> findTitles(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT a.id, a.texts.title FROM CooperationAgreement a WHERE a.id IN :ids",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Whether its attachments may still change. */
    boolean isOpen(Long id) {
        return find(id).map(CooperationAgreement::getState)
                .filter(state -> state == AgreementState.DRAFT || state == AgreementState.SENT)
                .isPresent();
    }

    /** What the partners are called, by their ids. */
    Map<Long, String> findPartnerNames(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT o.id, o.name FROM PartnerOrganization o WHERE o.id IN :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** @param kind of a row that belongs to an agreement */
    Long getAgreementOf(String kind, Long id) {
        return em.createQuery("SELECT r.agreement.id FROM " + kind + " r WHERE r.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    List<CooperationAgreement> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT a FROM CooperationAgreement a WHERE a.id IN :ids", CooperationAgreement.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Long> findIdsAfter(long afterId, int limit) {
        return em.createQuery("SELECT a.id FROM CooperationAgreement a WHERE a.id > :after ORDER BY a.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    public void add(CooperationAgreement agreement) {
        em.persist(agreement);
        flush(agreement);
    }

    /** At once, so that who was slower is told so; and found by its new words. */
    public void flush(CooperationAgreement agreement) {
        try {
            em.flush();
        } catch (PersistenceException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        search.changed(new SubjectRef(CooperationAgreement.KIND, agreement.getId()));
    }
}
