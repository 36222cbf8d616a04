package de.nordertor.reminder.boundary;

/**
 * What a part of a run has done.
 *
 * @param told notices in lists
 * @param mails mails in the outbox
 * @param failures what could not be told or written
 */
public record RunCount(int told, int mails, int failures) {

    public static final RunCount NOTHING = new RunCount(0, 0, 0);
    public static final RunCount FAILURE = new RunCount(0, 0, 1);

    public static RunCount told(int told) {
        return new RunCount(told, 0, 0);
    }

    public static RunCount written(int mails) {
        return new RunCount(0, mails, 0);
    }

    public RunCount plus(RunCount other) {
        return new RunCount(told + other.told, mails + other.mails, failures + other.failures);
    }
}
