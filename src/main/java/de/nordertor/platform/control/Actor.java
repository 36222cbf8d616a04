package de.nordertor.platform.control;

/**
 * Who acts on this thread and in which use case, for the audit trail. Set by the interceptor of the outermost boundary
 * call, because EclipseLink's listeners run outside of any injection.
 */
public record Actor(Long userId, String login, String useCase) {

    private static final Actor SYSTEM = new Actor(null, "system", "system");
    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    public static Actor current() {
        Actor actor = CURRENT.get();
        return actor == null ? SYSTEM : actor;
    }

    /** Whether no boundary call is under way on this thread. */
    static boolean isNobody() {
        return CURRENT.get() == null;
    }

    static void become(Actor actor) {
        CURRENT.set(actor);
    }

    static void nobody() {
        CURRENT.remove();
    }
}
