package de.nordertor.identity.control;

import de.nordertor.platform.control.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The one-time codes that server-config prints for the first administrator; only their hashes are here. */
@ApplicationScoped
public class SetupCodeRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** True for exactly one caller; the comparison takes as long for a wrong code. */
    @SuppressWarnings("unchecked")
    public boolean consume(String code, Instant now) {
        byte[] given = hash(code.strip().toUpperCase(Locale.ROOT));
        List<String> valid = em.createNativeQuery("SELECT code_hash FROM setup_code WHERE expires_at > ?1 FOR UPDATE")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
        String match = null;
        for (String stored : valid) {
            if (MessageDigest.isEqual(given, stored.getBytes(StandardCharsets.US_ASCII))) {
                match = stored;
            }
        }
        return match != null
                && em.createNativeQuery("DELETE FROM setup_code WHERE code_hash = ?1")
                                .setParameter(1, match)
                                .executeUpdate()
                        == 1;
    }

    public void removeExpired(Instant now) {
        em.createNativeQuery("DELETE FROM setup_code WHERE expires_at < ?1")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    private static byte[] hash(String code) {
        return Sha256.of(code).getBytes(StandardCharsets.US_ASCII);
    }
}
