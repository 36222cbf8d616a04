package de.nordertor.reminder.boundary;

/** Why something did not work, in the words of what lay deepest. */
final class Failures {

    private static final int LENGTH = 300;

    private Failures() {}

    static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        String reason = deepest.getClass().getSimpleName() + ": " + deepest.getMessage();
        return reason.length() <= LENGTH ? reason : reason.substring(0, LENGTH);
    }
}
