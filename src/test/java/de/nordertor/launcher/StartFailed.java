package de.nordertor.launcher;

/** A started server did not come up; the message names the cause and the log. */
class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailed(String message) {
        super(message);
    }

    StartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
