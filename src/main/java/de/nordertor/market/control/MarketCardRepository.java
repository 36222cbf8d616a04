package de.nordertor.market.control;

import de.nordertor.market.boundary.CardRow;
import de.nordertor.market.entity.MarketCard;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The needs and offers that take part in marketplaces. */
@ApplicationScoped
public class MarketCardRepository {

    private static final String ROW =
            "SELECT NEW de.nordertor.market.boundary.CardRow(c.id, c.kind, c.number, l.id, l.title, p.id, p.name, l.resourceType, l.state,"
                    + " l.availableTo, l.amount, l.fulfilled, l.unit, c.meetsId, c.points, c.table, c.alone, c.fresh)"
                    + " FROM MarketCard c, Listing l LEFT JOIN PartnerOrganization p ON p.id = l.partnerId"
                    + " WHERE l.id = c.listingId AND c.marketplace.id = :market";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Map<ListingKind, Long> count(Long marketId) {
        return em.createQuery(
                        "SELECT c.kind, COUNT(c) FROM MarketCard c WHERE c.marketplace.id = :market GROUP BY c.kind",
                        Object[].class)
                .setParameter("market", marketId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (ListingKind) row[0], row -> (Long) row[1]));
    }

    /** In the order of their numbers. */
    public List<CardRow> findRows(Long marketId) {
        return em.createQuery(ROW + " ORDER BY c.number", CardRow.class)
                .setParameter("market", marketId)
                .getResultList();
    }

    public Optional<CardRow> findRow(Long marketId, int number) {
        return em.createQuery(ROW + " AND c.number = :number", CardRow.class)
                .setParameter("market", marketId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** In the order of their numbers. */
    public List<MarketCard> findAll(Long marketId) {
        return em.createQuery(
                        "SELECT c FROM MarketCard c WHERE c.marketplace.id = :market ORDER BY c.number",
                        MarketCard.class)
                .setParameter("market", marketId)
                .getResultList();
    }

    /** @throws NotFoundException where this marketplace has no such card */
    public MarketCard get(Long marketId, Long cardId) {
        return Optional.ofNullable(cardId == null ? null : em.find(MarketCard.class, cardId))
                .filter(card -> card.getMarketplaceId().equals(marketId))
                .orElseThrow(() -> new NotFoundException("market.card.notFound"));
    }

    /** Whether something was agreed with it. */
    public boolean isUsed(Long cardId) {
        return !em.createQuery(
                        "SELECT d.id FROM MarketDeal d WHERE d.needCardId = :card OR d.offerCardId = :card", Long.class)
                .setParameter("card", cardId)
                .getResultList()
                .isEmpty();
    }

    /** Which cards the plan lets meet this one. */
    public List<MarketCard> findMeeting(Long cardId) {
        return em.createQuery("SELECT c FROM MarketCard c WHERE c.meetsId = :card", MarketCard.class)
                .setParameter("card", cardId)
                .getResultList();
    }

    public void addAll(Collection<MarketCard> cards) {
        cards.forEach(em::persist);
        flush();
    }

    public void remove(MarketCard card) {
        em.remove(card);
        flush();
    }

    /** At once, so that of two who change the cards the slower one is told so. */
    public void flush() {
        try {
            em.flush();
        } catch (PersistenceException faster) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
    }
}
