package de.nordertor.platform.control.mail;

import de.nordertor.platform.entity.OutgoingMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who has which mail in his hands. A claim is a next attempt in the future, and that time is at once the token by which
 * the claim is known: whoever takes a mail over writes a later one.
 */
@ApplicationScoped
public class MailClaimRepository {

    private static final String UPDATE = "UPDATE outgoing_mail SET version = version + 1, ";

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

    /** Counts an attempt of each. @return the ids of those that are still ours and say what they said when they were claimed */
    Set<Long> begin(List<ClaimedMail> mails) {
        Map<Long, Long> versions = lockOurs(mails);
        Set<Long> unchanged = mails.stream()
                .filter(mail -> Objects.equals(mail.version(), versions.get(mail.id())))
                .map(ClaimedMail::id)
                .collect(Collectors.toSet());
        if (!unchanged.isEmpty()) {
            em.createNativeQuery(UPDATE + "attempts = attempts + 1 WHERE id " + among(unchanged))
                    .executeUpdate();
        }
        return unchanged;
    }

    /** @return the versions of those that are still ours */
    @SuppressWarnings("unchecked")
    private Map<Long, Long> lockOurs(List<ClaimedMail> mails) {
        if (mails.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = ours("SELECT id, version FROM outgoing_mail", mails, " FOR UPDATE")
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }

    /**
     * The mail server has taken them; what somebody has withdrawn stays withdrawn. Their texts go with {@link #forgetTexts}:
     * in this statement they would cost as much as everything else of the mails.
     */
    void sent(List<ClaimedMail> mails, Instant now) {
        if (!mails.isEmpty()) {
            String settled = "state = 'SENT', next_attempt_at = NULL, failure = NULL, settled_at = " + moment(mails);
            ours(UPDATE + settled, mails, "")
                    .setParameter(mails.size() + 1, stored(now))
                    .executeUpdate();
        }
    }

    /** Of those that were sent. */
    void forgetTexts(List<Long> ids) {
        em.createNativeQuery(
                        UPDATE + OutgoingMailRepository.WITHOUT_TEXT + " WHERE state = 'SENT' AND id " + among(ids))
                .executeUpdate();
    }

    /** Those of them that are still ours are due at once, as if nobody had claimed them. @return how many */
    int giveBack(List<ClaimedMail> mails, Instant now) {
        return ours(UPDATE + "next_attempt_at = " + moment(mails), mails, "")
                .setParameter(mails.size() + 1, stored(now))
                .executeUpdate();
    }

    /** About those of the mails that nobody has settled or taken over; the first parameters are their leases. */
    private Query ours(String head, List<ClaimedMail> mails, String tail) {
        String each = IntStream.range(0, mails.size())
                .mapToObj(i -> "id = " + mails.get(i).id() + " AND next_attempt_at = ?" + (i + 1))
                .collect(Collectors.joining(" OR ", " WHERE state = 'WAITING' AND (", ")"));
        Query query = em.createNativeQuery(head + each + tail);
        for (int i = 0; i < mails.size(); i++) {
            query.setParameter(i + 1, stored(mails.get(i).lease()));
        }
        return query;
    }

    /** The parameter after the leases. */
    private static String moment(List<ClaimedMail> mails) {
        return "?" + (mails.size() + 1);
    }

    private static String among(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "IN (", ")"));
    }

    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
