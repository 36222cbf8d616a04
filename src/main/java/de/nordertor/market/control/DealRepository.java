package de.nordertor.market.control;

import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.PromiseFact;
import de.nordertor.market.boundary.DealRow;
import de.nordertor.market.entity.MarketDeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** What was agreed at marketplaces. */
@ApplicationScoped
public class DealRepository {

    private static final String FACT =
            "SELECT NEW de.nordertor.cooperation.entity.PromiseFact(c.debtorId, c.recipientId, c.resourceType, c.amount,"
                    + " c.unit, c.dueOn, c.state, c.delivered, a.texts.occasion) FROM Commitment c JOIN c.agreement a WHERE ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** The latest first. */
    public List<DealRow> findRows(Long marketId) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.market.boundary.DealRow(d.id, a.id, a.cooperation.id, a.texts.title, a.state,"
                                + " n.number, o.number, d.recordedAt, d.recordedBy) FROM MarketDeal d"
                                + " LEFT JOIN MarketCard n ON n.id = d.needCardId"
                                + " LEFT JOIN MarketCard o ON o.id = d.offerCardId, CooperationAgreement a"
                                + " WHERE a.id = d.agreementId AND d.marketplace.id = :market ORDER BY d.id DESC",
                        DealRow.class)
                .setParameter("market", marketId)
                .getResultList();
    }

    /** What these agreements promise, whatever became of it. */
    public List<PromiseFact> findPromised(Collection<Long> agreementIds) {
        return agreementIds.isEmpty()
                ? List.of()
                : em.createQuery(FACT + "a.id IN :ids ORDER BY c.id", PromiseFact.class)
                        .setParameter("ids", agreementIds)
                        .getResultList();
    }

    /** What was promised in signed agreements of these cooperations, also in later versions. */
    public List<PromiseFact> findSigned(Collection<Long> cooperationIds) {
        return cooperationIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                FACT + "a.cooperation.id IN :ids AND a.state IN :binding ORDER BY c.id",
                                PromiseFact.class)
                        .setParameter("ids", cooperationIds)
                        .setParameter("binding", List.of(AgreementState.SIGNED, AgreementState.ENDED))
                        .getResultList();
    }

    /** In the order of the names. */
    public List<String> findPartnerNames(Collection<Long> partnerIds) {
        return partnerIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT p.name FROM PartnerOrganization p WHERE p.id IN :ids ORDER BY p.name, p.id",
                                String.class)
                        .setParameter("ids", partnerIds)
                        .getResultList();
    }

    /** Agreements with this occasion, the oldest first. */
    List<Long> findAgreements(String occasion, int most) {
        return em.createQuery(
                        "SELECT a.id FROM CooperationAgreement a WHERE a.texts.occasion = :occasion ORDER BY a.id",
                        Long.class)
                .setParameter("occasion", occasion)
                .setMaxResults(most)
                .getResultList();
    }

    public void add(MarketDeal deal) {
        em.persist(deal);
        em.flush();
    }
}
