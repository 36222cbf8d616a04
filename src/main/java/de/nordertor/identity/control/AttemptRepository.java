package de.nordertor.identity.control;

import de.nordertor.identity.entity.AttemptKind;
import de.nordertor.identity.entity.Attempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** The attempts to sign in, in the database so that every node counts the same ones. */
@ApplicationScoped
public class AttemptRepository {

    private static final String WHERE = " WHERE subject_kind = ?1 AND subject_hash = ?2";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** The row is locked until the transaction ends. */
    public Attempts lock(AttemptKind kind, String subject, Instant now) {
        // takes the write lock at once; a plain INSERT IGNORE would take a shared one and end in deadlocks
        em.createNativeQuery("INSERT INTO sign_in_attempt (subject_kind, subject_hash, attempts, last_at)"
                        + " VALUES (?1, ?2, 0, ?3) ON DUPLICATE KEY UPDATE attempts = attempts")
                .setParameter(1, kind.name())
                .setParameter(2, hash(subject))
                .setParameter(3, utc(now))
                .executeUpdate();
        Object[] row = (Object[]) em.createNativeQuery(
                        "SELECT attempts, last_at, rests_until FROM sign_in_attempt" + WHERE + " FOR UPDATE")
                .setParameter(1, kind.name())
                .setParameter(2, hash(subject))
                .getSingleResult();
        return new Attempts(((Number) row[0]).intValue(), instant(row[1]), instant(row[2]));
    }

    public void save(AttemptKind kind, String subject, Attempts attempts) {
        em.createNativeQuery("UPDATE sign_in_attempt SET attempts = ?3, last_at = ?4, rests_until = ?5" + WHERE)
                .setParameter(1, kind.name())
                .setParameter(2, hash(subject))
                .setParameter(3, attempts.count())
                .setParameter(4, utc(attempts.lastAt()))
                .setParameter(5, attempts.restsUntil() == null ? null : utc(attempts.restsUntil()))
                .executeUpdate();
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
