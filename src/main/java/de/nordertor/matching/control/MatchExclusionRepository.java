package de.nordertor.matching.control;

import de.nordertor.matching.entity.MatchExclusion;
import de.nordertor.matching.entity.MatchPair;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which pairs somebody has excluded. */
@ApplicationScoped
public class MatchExclusionRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** The latest first. */
    List<MatchExclusion> findByNeed(Long needId) {
        return find("needId", needId);
    }

    /** The latest first. */
    List<MatchExclusion> findByOffer(Long offerId) {
        return find("offerId", offerId);
    }

    /** The latest first. */
    List<MatchExclusion> findByPartner(Long partnerId) {
        return find("partnerId", partnerId);
    }

    private List<MatchExclusion> find(String side, Long id) {
        return em.createQuery(
                        "SELECT x FROM MatchExclusion x WHERE x." + side
                                + " = :id ORDER BY x.excludedAt DESC, x.id DESC",
                        MatchExclusion.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Of these needs with these offers. */
    List<MatchExclusion> findBetween(Collection<Long> needIds, Collection<Long> offerIds) {
        return needIds.isEmpty() || offerIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT x FROM MatchExclusion x WHERE x.needId IN :needs AND x.offerId IN :offers",
                                MatchExclusion.class)
                        .setParameter("needs", needIds)
                        .setParameter("offers", offerIds)
                        .getResultList();
    }

    Optional<MatchExclusion> find(MatchPair pair) {
        return findByNeed(pair.needId()).stream()
                .filter(exclusion -> exclusion.pair().equals(pair))
                .findFirst();
    }

    public MatchExclusion get(Long id) {
        MatchExclusion exclusion = id == null ? null : em.find(MatchExclusion.class, id);
        if (exclusion == null) {
            throw new NotFoundException("matching.exclusion.notFound");
        }
        return exclusion;
    }

    /** At once, so that of two who exclude the same pair the slower one is told so. */
    public void save(MatchExclusion exclusion) {
        try {
            if (exclusion.getId() == null) {
                em.persist(exclusion);
            }
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        } catch (PersistenceException twice) {
            throw new ConflictException("matching.exclusion.twice");
        }
    }

    public void remove(MatchExclusion exclusion) {
        em.remove(exclusion);
        em.flush();
    }
}
