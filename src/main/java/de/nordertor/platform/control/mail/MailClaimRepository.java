package de.nordertor.platform.control.mail;

import de.nordertor.platform.entity.OutgoingMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who has which mail in his hands. A claim is a next attempt in the future, and that time is at once the token by which
 * the claim is known: whoever takes a mail over writes a later one.
 */
@ApplicationScoped
public class MailClaimRepository {

    private static final String UPDATE = "UPDATE outgoing_mail SET version = version + 1, ";
    private static final String STILL_OURS = " WHERE state = 'WAITING' AND next_attempt_at = ?1 AND id ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    boolean isAnyDue(Instant now) {
        return !em.createNativeQuery(
                        "SELECT id FROM outgoing_mail WHERE state = 'WAITING' AND next_attempt_at <= ?1 LIMIT 1")
                .setParameter(1, stored(now))
                .getResultList()
                .isEmpty();
    }

    /** Claims those that are due longest and that nobody else is just taking. @return them in the order of trying */
    List<OutgoingMail> claimDue(int most, Instant now, Instant lease) {
        List<Long> ids = lockDue(most, now);
        if (ids.isEmpty()) {
            return List.of();
        }
        em.createNativeQuery(UPDATE + "next_attempt_at = ?1 WHERE id " + among(ids))
                .setParameter(1, stored(lease))
                .executeUpdate();
        return em.createQuery("SELECT m FROM OutgoingMail m WHERE m.id IN :ids", OutgoingMail.class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted((one, other) -> Integer.compare(ids.indexOf(one.getId()), ids.indexOf(other.getId())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Long> lockDue(int most, Instant now) {
        List<Number> ids = em.createNativeQuery("SELECT id FROM outgoing_mail WHERE state = 'WAITING'"
                        + " AND next_attempt_at <= ?1 ORDER BY next_attempt_at, id LIMIT " + most
                        + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, stored(now))
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** Counts an attempt. @return whether it is still ours and says what it said when it was claimed */
    boolean begin(ClaimedMail mail) {
        return em.createNativeQuery(UPDATE + "attempts = attempts + 1" + STILL_OURS + "= ?2 AND version = ?3")
                        .setParameter(1, stored(mail.lease()))
                        .setParameter(2, mail.id())
                        .setParameter(3, mail.version())
                        .executeUpdate()
                > 0;
    }

    /**
     * The mail server has taken it; what somebody has withdrawn stays withdrawn. Its text goes with {@link #forgetTexts}:
     * in this statement it would cost as much as everything else of the mail.
     */
    void sent(ClaimedMail mail, Instant now) {
        em.createNativeQuery(UPDATE + "state = 'SENT', settled_at = ?3, next_attempt_at = NULL, failure = NULL"
                        + STILL_OURS + "= ?2")
                .setParameter(1, stored(mail.lease()))
                .setParameter(2, mail.id())
                .setParameter(3, stored(now))
                .executeUpdate();
    }

    /** Of those that were sent. */
    void forgetTexts(List<Long> ids) {
        em.createNativeQuery(
                        UPDATE + OutgoingMailRepository.WITHOUT_TEXT + " WHERE state = 'SENT' AND id " + among(ids))
                .executeUpdate();
    }

    /** Those of them that are still ours are due at once, as if nobody had claimed them. @return how many */
    int giveBack(List<ClaimedMail> mails, Instant now) {
        return em.createNativeQuery(UPDATE + "next_attempt_at = ?2" + STILL_OURS
                        + among(mails.stream().map(ClaimedMail::id).toList()))
                .setParameter(1, stored(mails.get(0).lease()))
                .setParameter(2, stored(now))
                .executeUpdate();
    }

    private static String among(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "IN (", ")"));
    }

    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
