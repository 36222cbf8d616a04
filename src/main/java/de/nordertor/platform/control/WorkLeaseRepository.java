package de.nordertor.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Which node does what only one may do at a time. A lease ends by itself, so that a node that died holds nobody up; it is no
 * lock: what is done under it must do no harm when it is done twice.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class WorkLeaseRepository {

    /** The assignments are made from left to right: the second one sees the holder that the first one left. */
    private static final String TAKE = "INSERT INTO work_lease (name, holder, ends_at) VALUES (?1, ?2, ?3)"
            + " ON DUPLICATE KEY UPDATE holder = IF(ends_at <= ?4, VALUES(holder), holder),"
            + " ends_at = IF(holder = VALUES(holder), VALUES(ends_at), ends_at)";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** Takes it, or keeps it longer. @return whether it is the holder's until then */
    public boolean take(String name, String holder, Instant now, Instant until) {
        em.createNativeQuery(TAKE)
                .setParameter(1, name)
                .setParameter(2, holder)
                .setParameter(3, utc(until))
                .setParameter(4, utc(now))
                .executeUpdate();
        return holder.equals(em.createNativeQuery("SELECT holder FROM work_lease WHERE name = ?1")
                .setParameter(1, name)
                .getSingleResult());
    }

    /** Gives it back, where it is still the holder's. */
    public void giveBack(String name, String holder) {
        em.createNativeQuery("DELETE FROM work_lease WHERE name = ?1 AND holder = ?2")
                .setParameter(1, name)
                .setParameter(2, holder)
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
