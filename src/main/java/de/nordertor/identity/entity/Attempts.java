package de.nordertor.identity.entity;

import java.time.Instant;

/**
 * How often somebody tried in a row. An attempt is counted before the password is compared, so that many attempts at
 * the same moment cannot all slip through; a right password takes it back.
 *
 * @param restsUntil null where nothing is locked
 */
public record Attempts(int count, Instant lastAt, Instant restsUntil) {

    public static Attempts none(Instant now) {
        return new Attempts(0, now, null);
    }

    public boolean rest(Instant now) {
        return restsUntil != null && now.isBefore(restsUntil);
    }

    /** One more, unless it rests; the last allowed one begins the rest. */
    public Attempts oneMore(Instant now, AttemptLimit limit) {
        if (rest(now)) {
            return this;
        }
        boolean forgotten = restsUntil != null || lastAt.plus(limit.rest()).isBefore(now);
        int next = forgotten ? 1 : count + 1;
        return new Attempts(next, now, next >= limit.attempts() ? now.plus(limit.rest()) : null);
    }

    /** The last one was a right password after all. */
    public Attempts oneLess() {
        return new Attempts(Math.max(0, count - 1), lastAt, null);
    }
}
