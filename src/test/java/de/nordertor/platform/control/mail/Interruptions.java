package de.nordertor.platform.control.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What happens to an outbox in ten years, within a test. */
@ApplicationScoped
public class Interruptions {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private MailClaims claims;

    private ClaimedMail inTheHandOfTheDead;

    /** Takes the next mail as a worker does, and is never heard of again. */
    public void claimAndDie() {
        inTheHandOfTheDead = claims.claim().orElseThrow();
    }

    public void comeBackWithAFailure() {
        claims.failed(inTheHandOfTheDead, MailFailure.of(new MessagingException("550 too late")));
    }

    /** As if ten minutes had gone by. */
    @Transactional
    public void endClaims() {
        em.createNativeQuery("UPDATE outgoing_mail SET next_attempt_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND,"
                        + " version = version + 1 WHERE state = 'WAITING'")
                .executeUpdate();
    }

    @Transactional
    public void settledLongAgo(Long id, Instant then) {
        em.createNativeQuery("UPDATE outgoing_mail SET settled_at = ?1, version = version + 1 WHERE id = ?2")
                .setParameter(1, LocalDateTime.ofInstant(then, ZoneOffset.UTC))
                .setParameter(2, id)
                .executeUpdate();
    }

    /** Other tests may have left something. */
    @Transactional
    public void withdrawAll() {
        em.createNativeQuery("UPDATE outgoing_mail SET state = 'WITHDRAWN', settled_at = UTC_TIMESTAMP(6),"
                        + " next_attempt_at = NULL, version = version + 1 WHERE state = 'WAITING'")
                .executeUpdate();
    }

    /** A number that nothing else has. */
    @Transactional
    public long number() {
        return ((Number) em.createNativeQuery("SELECT NEXT VALUE FOR nordertor_id")
                        .getSingleResult())
                .longValue();
    }
}
