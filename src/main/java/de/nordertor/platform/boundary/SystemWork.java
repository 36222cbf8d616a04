package de.nordertor.platform.boundary;

/**
 * Work that the system does by itself, with every right and in its own name: timers, batch jobs and the demo data at
 * start-up. Never around anything that a request asked for.
 */
public final class SystemWork {

    private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

    private static final ThreadLocal<Person> PERSON = new ThreadLocal<>();

    private SystemWork() {}

    /** A person who asked for work that goes on when the request has ended; id null for nobody. */
    public record Person(Long id, String login, String displayName) {}

    /** With every right, but in the name of the person who was allowed to begin it, for the trail. */
    public static void runFor(Person person, Runnable work) {
        Person before = PERSON.get();
        PERSON.set(person);
        try {
            run(work);
        } finally {
            if (before == null) {
                PERSON.remove();
            } else {
                PERSON.set(before);
            }
        }
    }

    /** In whose name the system works; null for its own. */
    public static Person person() {
        return PERSON.get();
    }

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
