package de.nordertor.matching.control;

import de.nordertor.matching.entity.ListingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What has to be known of needs and offers to remind somebody of confirming them. */
@ApplicationScoped
public class ListingReminderRepository {

    private static final Set<ListingState> ALIVE =
            Set.of(ListingState.OPEN, ListingState.RESERVED, ListingState.PARTLY_FULFILLED);

    private static final String ALIVE_ONES =
            "SELECT NEW de.nordertor.matching.control.ConfirmedListing(l.id, l.title, l.confirmedOn, p.responsibleId)"
                    + " FROM Listing l LEFT JOIN PartnerOrganization p ON p.id = l.partnerId WHERE l.state IN :alive AND ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** Those that are alive and were confirmed between the two days, these included. */
    List<ConfirmedListing> findConfirmed(LocalDate first, LocalDate last) {
        return em.createQuery(ALIVE_ONES + "l.confirmedOn BETWEEN :first AND :last", ConfirmedListing.class)
                .setParameter("alive", ALIVE)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Those of them that are alive. */
    List<ConfirmedListing> findAlive(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(ALIVE_ONES + "l.id IN :ids", ConfirmedListing.class)
                        .setParameter("alive", ALIVE)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
