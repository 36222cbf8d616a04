package de.nordertor.platform.control;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Repeats a whole transaction that MariaDB gave up for the sake of another one: 1020 (record has changed, snapshot
 * isolation), 1205 (lock wait), 1213 (deadlock). Bounded, and only those.
 */
public final class TransactionRetry {

    private static final Set<Integer> TRANSIENT = Set.of(1020, 1205, 1213);
    private static final int ATTEMPTS = 5;

    private TransactionRetry() {}

    /** @param transaction begins and ends a transaction of its own in every call */
    public static <T> T run(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !isTransient(failure)) {
                    throw failure;
                }
            }
        }
    }

    static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TRANSIENT.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
