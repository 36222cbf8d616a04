package de.nordertor.identity.control;

import de.nordertor.identity.entity.CalendarFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Who has subscribed to the own calendar. */
@ApplicationScoped
public class CalendarFeedRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Optional<CalendarFeed> find(Long userId) {
        return Optional.ofNullable(em.find(CalendarFeed.class, userId));
    }

    public Optional<CalendarFeed> findByHash(String tokenHash) {
        return em.createQuery("SELECT f FROM CalendarFeed f WHERE f.tokenHash = :hash", CalendarFeed.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    public void add(CalendarFeed feed) {
        em.persist(feed);
    }

    public void remove(CalendarFeed feed) {
        em.remove(feed);
    }
}
