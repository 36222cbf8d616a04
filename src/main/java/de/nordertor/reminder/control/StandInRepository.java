package de.nordertor.reminder.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** For whom somebody else was told: it says when a colleague was away. */
@ApplicationScoped
@Transactional
public class StandInRepository {

    /** As many as go in one transaction. */
    private static final int PART = 1000;

    private static final String FORGET =
            "UPDATE notice SET instead_of_id = NULL WHERE instead_of_id IS NOT NULL AND told_at < ? LIMIT " + PART;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** Forgets some of those who were told before that moment. @return whether more may be left */
    public boolean forgetBefore(Instant then) {
        return em.createNativeQuery(FORGET)
                        .setParameter(1, LocalDateTime.ofInstant(then, ZoneOffset.UTC))
                        .executeUpdate()
                == PART;
    }
}
