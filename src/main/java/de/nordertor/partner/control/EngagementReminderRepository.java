package de.nordertor.partner.control;

import de.nordertor.partner.entity.PartnerStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What has to be known of engagement profiles to remind somebody of confirming them. */
@ApplicationScoped
public class EngagementReminderRepository {

    private static final String ALIVE =
            "SELECT NEW de.nordertor.partner.control.ConfirmedProfile(e.id, e.organizationId, o.name, e.confirmedOn,"
                    + " o.responsibleId) FROM EngagementProfile e JOIN PartnerOrganization o ON o.id = e.organizationId"
                    + " WHERE o.status <> :closed AND e.confirmedOn IS NOT NULL AND ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** Those of partners that are not closed, confirmed between the two days, these included. */
    List<ConfirmedProfile> findConfirmed(LocalDate first, LocalDate last) {
        return em.createQuery(ALIVE + "e.confirmedOn BETWEEN :first AND :last", ConfirmedProfile.class)
                .setParameter("closed", PartnerStatus.CLOSED)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Those of them whose partners are not closed. */
    List<ConfirmedProfile> findAlive(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(ALIVE + "e.id IN :ids", ConfirmedProfile.class)
                        .setParameter("closed", PartnerStatus.CLOSED)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
