package de.nordertor.partner.control;

import de.nordertor.partner.entity.RetentionProposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may be due, and what was proposed and decided. */
@ApplicationScoped
public class RetentionRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** People entered before that moment whose roles have all ended before that day; the first ones entered first. */
    List<Long> findLeft(LocalDate endedBefore, Instant enteredBefore, int first, int limit) {
        return em.createQuery(
                        "SELECT p.id FROM ContactPerson p WHERE p.enteredAt < :entered AND NOT EXISTS"
                                + " (SELECT r.id FROM ContactRole r WHERE r.person = p AND r.removed = FALSE"
                                + " AND (r.validTo IS NULL OR r.validTo >= :ended)) ORDER BY p.enteredAt, p.id",
                        Long.class)
                .setParameter("entered", enteredBefore)
                .setParameter("ended", endedBefore)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultList();
    }

    Map<Long, RetentionProposal> findProposals(Collection<Long> personIds) {
        return personIds.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT p FROM RetentionProposal p WHERE p.personId IN :ids", RetentionProposal.class)
                        .setParameter("ids", personIds)
                        .getResultStream()
                        .collect(Collectors.toMap(RetentionProposal::getPersonId, Function.identity()));
    }

    public Optional<RetentionProposal> find(Long personId) {
        return Optional.ofNullable(findProposals(List.of(personId)).get(personId));
    }

    /** For the first time, or again where the data were kept until now. */
    public void propose(Long personId, LocalDate today) {
        find(personId)
                .ifPresentOrElse(
                        proposal -> proposal.proposeAgain(today), () -> save(new RetentionProposal(personId, today)));
    }

    public void save(RetentionProposal proposal) {
        em.persist(proposal);
        em.flush();
    }
}
