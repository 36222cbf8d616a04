package de.nordertor.identity.entity;

import java.time.Duration;

/** How many attempts are allowed before a rest, and how long the rest is. */
public record AttemptLimit(int attempts, Duration rest) {

    public AttemptLimit {
        if (attempts < 1 || rest.isNegative() || rest.isZero()) {
            throw new IllegalArgumentException("a limit needs at least one attempt and some rest");
        }
    }
}
