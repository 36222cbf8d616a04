package de.nordertor.identity.control;

import de.nordertor.identity.entity.AttemptKind;
import de.nordertor.identity.entity.Attempts;
import de.nordertor.identity.entity.SignInAttempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

/** The attempts to sign in, in the database so that every node counts the same ones. */
@ApplicationScoped
public class AttemptRepository {

    private static final String WHERE = " WHERE subject_kind = ?1 AND subject_hash = ?2";
    private static final String ADD = "INSERT INTO sign_in_attempt (subject_kind, subject_hash, attempts, last_at";
    /** Takes the write lock at once; a plain INSERT IGNORE would take a shared one and end in deadlocks. */
    private static final String OR_LOCK =
            " ON DUPLICATE KEY UPDATE attempts = attempts RETURNING subject_kind, attempts, last_at, rests_until";

    private static final String OR_CHANGE = " ON DUPLICATE KEY UPDATE attempts = VALUES(attempts),"
            + " last_at = VALUES(last_at), rests_until = VALUES(rests_until)";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** The row is locked until the transaction ends. */
    public Attempts lock(AttemptKind kind, String subject, Instant now) {
        Query query = em.createNativeQuery(ADD + ") VALUES (?1, ?2, 0, ?3)" + OR_LOCK);
        return attempts((Object[]) bind(query, 1, kind, subject, utc(now)).getSingleResult());
    }

    /** Both rows are locked until the transaction ends, the address's first. */
    public SignInAttempts lock(String address, String name, Instant now) {
        Query query = em.createNativeQuery(ADD + ") VALUES (?1, ?2, 0, ?3), (?4, ?5, 0, ?6)" + OR_LOCK);
        bind(query, 1, AttemptKind.ADDRESS, address, utc(now));
        bind(query, 4, AttemptKind.ACCOUNT, name, utc(now));
        List<?> rows = query.getResultList();
        return new SignInAttempts(attempts((Object[]) rows.get(0)), attempts((Object[]) rows.get(1)));
    }

    public void save(AttemptKind kind, String subject, Attempts attempts) {
        Query query = em.createNativeQuery(ADD + ", rests_until) VALUES (?1, ?2, ?3, ?4, ?5)" + OR_CHANGE);
        bind(query, 1, kind, subject, attempts).executeUpdate();
    }

    public void save(String address, String name, SignInAttempts attempts) {
        Query query = em.createNativeQuery(
                ADD + ", rests_until) VALUES (?1, ?2, ?3, ?4, ?5), (?6, ?7, ?8, ?9, ?10)" + OR_CHANGE);
        bind(query, 1, AttemptKind.ADDRESS, address, attempts.ofAddress());
        bind(query, 6, AttemptKind.ACCOUNT, name, attempts.ofName()).executeUpdate();
    }

    public void remove(AttemptKind kind, String subject) {
        em.createNativeQuery("DELETE FROM sign_in_attempt" + WHERE)
                .setParameter(1, kind.name())
                .setParameter(2, hash(subject))
                .executeUpdate();
    }

    public int removeOlderThan(Instant limit) {
        return em.createNativeQuery("DELETE FROM sign_in_attempt WHERE last_at < ?1")
                .setParameter(1, utc(limit))
                .executeUpdate();
    }

    private static Query bind(Query query, int first, AttemptKind kind, String subject, LocalDateTime now) {
        return query.setParameter(first, kind.name())
                .setParameter(first + 1, hash(subject))
                .setParameter(first + 2, now);
    }

    private static Query bind(Query query, int first, AttemptKind kind, String subject, Attempts attempts) {
        return query.setParameter(first, kind.name())
                .setParameter(first + 1, hash(subject))
                .setParameter(first + 2, attempts.count())
                .setParameter(first + 3, utc(attempts.lastAt()))
                .setParameter(first + 4, attempts.restsUntil() == null ? null : utc(attempts.restsUntil()));
    }

    private static Attempts attempts(Object[] row) {
        return new Attempts(((Number) row[1]).intValue(), instant(row[2]), instant(row[3]));
    }

    private static String hash(String subject) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        if (column == null) {
            return null;
        }
        LocalDateTime stored =
                column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
        return stored.toInstant(ZoneOffset.UTC);
    }
}
