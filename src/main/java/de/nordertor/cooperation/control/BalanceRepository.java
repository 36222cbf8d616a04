package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.BalanceFilter;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.PromiseFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** What the balance knows of the promises of signed agreements, in one statement. */
@ApplicationScoped
public class BalanceRepository {

    private static final int DECEMBER = 12;
    private static final int LAST_DAY = 31;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public List<PromiseFact> findFacts(BalanceFilter filter) {
        String where = (filter.partnerId() == null ? "" : " AND (c.debtorId = :partner OR c.recipientId = :partner)")
                + (filter.year() == null ? "" : " AND c.dueOn BETWEEN :from AND :to");
        TypedQuery<PromiseFact> query = em.createQuery(
                        "SELECT NEW de.nordertor.cooperation.entity.PromiseFact(c.debtorId, c.recipientId, c.resourceType,"
                                + " c.amount, c.unit, c.dueOn, c.state, c.delivered, a.texts.occasion) FROM Commitment c"
                                + " JOIN c.agreement a WHERE a.state IN :binding" + where + " ORDER BY c.id",
                        PromiseFact.class)
                .setParameter("binding", List.of(AgreementState.SIGNED, AgreementState.ENDED));
        if (filter.partnerId() != null) {
            query.setParameter("partner", filter.partnerId());
        }
        if (filter.year() != null) {
            query.setParameter("from", LocalDate.of(filter.year(), 1, 1))
                    .setParameter("to", LocalDate.of(filter.year(), DECEMBER, LAST_DAY));
        }
        return query.getResultList();
    }
}
