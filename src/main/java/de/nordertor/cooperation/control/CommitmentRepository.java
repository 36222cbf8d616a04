package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.Commitment;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The promises of agreements. */
@ApplicationScoped
public class CommitmentRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Optional<Commitment> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Commitment.class, id));
    }

    public Commitment get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("cooperation.commitment.notFound"));
    }

    /** The same as {@link #get}; nobody else changes it until the end of the transaction. */
    public Commitment getLocked(Long id) {
        Commitment commitment = get(id);
        em.refresh(commitment, LockModeType.PESSIMISTIC_WRITE);
        return commitment;
    }

    /** In the order in which they were written. */
    public List<Commitment> findOf(Long agreementId) {
        return em.createQuery(
                        "SELECT c FROM Commitment c WHERE c.agreement.id = :agreement ORDER BY c.id", Commitment.class)
                .setParameter("agreement", agreementId)
                .getResultList();
    }

    /** Those of an agreement of which something is still owed, in the order in which they were written. */
    public List<Commitment> findPending(Long agreementId) {
        return em.createQuery(
                        "SELECT c FROM Commitment c WHERE c.agreement.id = :agreement AND c.state IN :pending ORDER BY c.id",
                        Commitment.class)
                .setParameter("agreement", agreementId)
                .setParameter("pending", List.of(CommitmentState.OPEN, CommitmentState.PARTLY))
                .getResultList();
    }

    /** What was promised, of those of the ids that exist. */
    Map<Long, String> findTitles(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT c.id, c.what FROM Commitment c WHERE c.id IN :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Whether it is promised in an agreement that was signed. */
    boolean isBinding(Long id) {
        return find(id).filter(
                        commitment -> commitment.getAgreement().getState().isBinding())
                .isPresent();
    }

    public void add(Commitment commitment) {
        em.persist(commitment);
        flush();
    }

    public void remove(Commitment commitment) {
        em.remove(commitment);
        flush();
    }

    /** At once, so that who was slower is told so. */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
    }
}
