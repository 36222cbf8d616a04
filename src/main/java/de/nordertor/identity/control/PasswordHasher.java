package de.nordertor.identity.control;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/**
 * Argon2id with the parameters that OWASP names as the least: 19 MiB, two passes, one lane. Whoever raises them changes
 * only the constants: stored hashes carry their own parameters and are renewed at the next sign-in.
 */
@ApplicationScoped
public class PasswordHasher {

    static final int MEMORY_KIB = 19 * 1024;
    static final int PASSES = 2;
    static final int LANES = 1;
    static final int LENGTH = 32;

    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH, Argon2.ID, Argon2Function.ARGON2_VERSION_13);
    /** So that a flood of sign-ins takes its time and not all the memory. */
    private static final Semaphore AT_ONCE =
            new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    /** Compared with when there is no such account, so that the answer takes just as long. */
    private final String nobodysHash = hash("nobody has this password");

    public String hash(String password) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return ARGON2.hash(password).getResult();
        } finally {
            AT_ONCE.release();
        }
    }

    /** {@code hash} null where there is no account: takes as long and fails. */
    public boolean matches(String password, String hash) {
        AT_ONCE.acquireUninterruptibly();
        try {
            String stored = hash == null ? nobodysHash : hash;
            return Argon2Function.getInstanceFromHash(stored).check(password, stored) && hash != null;
        } finally {
            AT_ONCE.release();
        }
    }

    /** Whether the hash was made with other parameters than today's. */
    public boolean isOutdated(String hash) {
        return !ARGON2.equals(Argon2Function.getInstanceFromHash(hash));
    }
}
