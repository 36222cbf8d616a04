package de.nordertor.platform.control.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What happens to an outbox in ten years, within a test. */
@ApplicationScoped
public class Interruptions {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private MailClaims claims;

    @Inject
    private MailDispatcher dispatcher;

    private MailBlock block;
    private ClaimedMail inTheHandOfTheDead;

    /** Whatever the breaker has learned: the next round tries it. */
    public void theMailServerMayBeTried() {
        dispatcher.hurry();
    }

    /** Takes what is due as a sender does, and does not try any of it yet. @return whether it got so many */
    public boolean claim(int wanted) {
        block = claims.claim(MailSender.BLOCK);
        boolean all = block.untried().size() == wanted;
        if (!all) {
            claims.end(block);
        }
        return all;
    }

    /** Tries the next mail of those that were taken, and is never heard of again. @return whether it may be tried */
    public boolean tryAndDie() {
        inTheHandOfTheDead = block.next();
        MailStep step = new MailStep(block.taken(), inTheHandOfTheDead);
        return claims.begin(List.of(step)).contains(inTheHandOfTheDead.id());
    }

    /** The mail server takes what is tried, which is recorded with the next one that is tried. */
    public void theMailServerTakesIt() {
        block.take(inTheHandOfTheDead);
    }

    /** @return how many of those that were taken are due again */
    public int giveBack() {
        return claims.end(block);
    }

    /** The mail server takes what is tried, and the sender records it. */
    public void comeBackWithSuccess() {
        theMailServerTakesIt();
        claims.end(block);
    }

    public void breakOff() {
        claims.interrupted(inTheHandOfTheDead, MailFailure.of(new MessagingException("[EOF]")));
    }

    public void beUnknownToTheServer() {
        claims.interrupted(inTheHandOfTheDead, MailFailure.of(new MessagingException("535 5.7.8 Who are you?")));
    }

    public void comeBackWithAFailure() {
        claims.failed(inTheHandOfTheDead, MailFailure.of(new MessagingException("550 too late")));
    }

    /** As if somebody had written past the application. */
    @Transactional
    public void readdress(Long id, String address) {
        em.createNativeQuery("UPDATE outgoing_mail SET recipient = ?1, version = version + 1 WHERE id = ?2")
                .setParameter(1, address)
                .setParameter(2, id)
                .executeUpdate();
    }

    /** As if the mail server would not have it. */
    @Transactional
    public void giveUp(Long id) {
        em.createNativeQuery("UPDATE outgoing_mail SET state = 'UNDELIVERABLE', settled_at = UTC_TIMESTAMP(6),"
                        + " next_attempt_at = NULL, failure = '550 5.1.1 Unknown', version = version + 1 WHERE id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** As if the lease of all claims had ended. */
    @Transactional
    public void endClaims() {
        em.createNativeQuery("UPDATE outgoing_mail SET next_attempt_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND,"
                        + " version = version + 1 WHERE state = 'WAITING'")
                .executeUpdate();
    }

    /** As if it had failed so often that it now rests so long. */
    @Transactional
    public void restFor(Long id, Duration pause) {
        em.createNativeQuery("UPDATE outgoing_mail SET next_attempt_at = UTC_TIMESTAMP(6) + INTERVAL ?1 SECOND,"
                        + " version = version + 1 WHERE id = ?2")
                .setParameter(1, pause.toSeconds())
                .setParameter(2, id)
                .executeUpdate();
    }

    @Transactional
    public void settledLongAgo(Long id, Instant then) {
        em.createNativeQuery("UPDATE outgoing_mail SET settled_at = ?1, version = version + 1 WHERE id = ?2")
                .setParameter(1, LocalDateTime.ofInstant(then, ZoneOffset.UTC))
                .setParameter(2, id)
                .executeUpdate();
    }

    /** Other tests may have left something, and let the timer find no mail server. */
    @Transactional
    public void withdrawAll() {
        theMailServerMayBeTried();
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
