package de.nordertor.identity.control;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Argon2id with the memory and the passes that RFC 9106 § 4 recommends where memory is scarce (64 MiB, three passes), in
 * one lane: more lanes only shorten the wait of one person at the cost of the others. An administrator can ask for more
 * or less, never for less than OWASP names as the least. Stored hashes carry their own parameters and are renewed at the
 * next sign-in.
 */
@ApplicationScoped
public class PasswordHasher {

    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int KIB = 1024;
    /** So that a flood of sign-ins takes its time and not all the memory: an eighth of the heap, in KiB. */
    private static final int MEMORY_AT_ONCE =
            (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 8 / KIB);

    private final Semaphore memory = new Semaphore(MEMORY_AT_ONCE, true);

    private Settings settings;

    /** Compared with when there is no such account, so that the answer takes just as long. */
    private volatile String nobodysHash;

    @Inject
    public PasswordHasher(Settings settings) {
        this.settings = settings;
    }

    PasswordHasher() {
        // for the container's proxy
    }

    public String hash(String password) {
        Argon2Function argon2 = inForce();
        int taken = take(argon2);
        try {
            return argon2.hash(password).getResult();
        } finally {
            memory.release(taken);
        }
    }

    /** {@code hash} null where there is no account: takes as long and fails. */
    public boolean matches(String password, String hash) {
        String stored = hash == null ? nobodysHash() : hash;
        Argon2Function argon2 = Argon2Function.getInstanceFromHash(stored);
        int taken = take(argon2);
        try {
            return argon2.check(password, stored) && hash != null;
        } finally {
            memory.release(taken);
        }
    }

    /** Whether the hash was made with other parameters than today's. */
    public boolean isOutdated(String hash) {
        return !inForce().equals(Argon2Function.getInstanceFromHash(hash));
    }

    private Argon2Function inForce() {
        Map<Setting, Long> cost = settings.numbers(Setting.PASSWORD_MEMORY_MIB, Setting.PASSWORD_PASSES);
        return Argon2Function.getInstance(
                KIB * within(Setting.PASSWORD_MEMORY_MIB, cost),
                within(Setting.PASSWORD_PASSES, cost),
                LANES,
                LENGTH,
                Argon2.ID,
                Argon2Function.ARGON2_VERSION_13);
    }

    /** The server's own configuration may name any number. */
    private static int within(Setting setting, Map<Setting, Long> numbers) {
        return (int) Math.max(setting.least(), Math.min(setting.most(), numbers.get(setting)));
    }

    private String nobodysHash() {
        String made = nobodysHash;
        if (made == null || isOutdated(made)) {
            made = hash("nobody has this password");
            nobodysHash = made;
        }
        return made;
    }

    /** Even where one hash takes more than the share, one at a time goes on. */
    private int take(Argon2Function argon2) {
        int wanted = Math.min(argon2.getMemory(), MEMORY_AT_ONCE);
        memory.acquireUninterruptibly(wanted);
        return wanted;
    }
}
