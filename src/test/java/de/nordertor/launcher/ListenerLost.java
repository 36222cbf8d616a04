package de.nordertor.launcher;

/** The server runs, but nobody reaches it; the next start goes well. */
class ListenerLost extends StartFailed {

    private static final long serialVersionUID = 1L;

    ListenerLost(String message) {
        super(message);
    }
}
