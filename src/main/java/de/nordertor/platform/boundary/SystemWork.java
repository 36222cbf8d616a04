package de.nordertor.platform.boundary;

/**
 * Work that the system does by itself, with every right and in its own name: timers, batch jobs and the demo data at
 * start-up. Never around anything that a request asked for.
 */
public final class SystemWork {

    private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

    private SystemWork() {}

    public static void run(Runnable work) {
        boolean before = RUNNING.get();
        RUNNING.set(true);
        try {
            work.run();
        } finally {
            if (before) {
                RUNNING.set(true);
            } else {
                RUNNING.remove();
            }
        }
    }

    public static boolean isRunning() {
        return RUNNING.get();
    }
}
