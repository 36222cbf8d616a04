package de.nordertor.partner.job;

/** What reader, writer and listener of one execution tell each other; kept as its transient data. */
final class ImportProgress {

    private boolean stopped;
    private boolean complete;
    private boolean unreadable;

    /** The work was taken away or somebody wants it to stop. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /** There is nothing more to read. */
    void complete() {
        complete = true;
    }

    boolean isComplete() {
        return complete && !stopped && !unreadable;
    }

    /** The file itself cannot be read to its end. */
    void unreadable() {
        unreadable = true;
    }

    boolean isUnreadable() {
        return unreadable;
    }
}
