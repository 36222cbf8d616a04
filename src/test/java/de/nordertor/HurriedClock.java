package de.nordertor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Runs faster than the real time from a moment on; the same in all processes that begin at the same one. */
public final class HurriedClock extends Clock {

    private final Instant begin;
    private final int speed;

    /** @param speed how many of its seconds pass in one */
    public HurriedClock(Instant begin, int speed) {
        this.begin = begin;
        this.speed = speed;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return begin.plus(Duration.between(begin, Instant.now()).multipliedBy(speed));
    }
}
