package de.nordertor.reminder.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** An answer that many ask for at once and that costs something: the question is put again after a while only. */
final class ShortMemory<T> {

    private final Supplier<T> question;
    private final Duration lasts;
    private final Clock clock;
    private Instant askedAt;
    private T answer;

    ShortMemory(Supplier<T> question, Duration lasts, Clock clock) {
        this.question = question;
        this.lasts = lasts;
        this.clock = clock;
    }

    /** Not older than it lasts. */
    synchronized T get() {
        Instant now = clock.instant();
        if (askedAt == null || !now.isBefore(askedAt.plus(lasts))) {
            answer = question.get();
            askedAt = now;
        }
        return answer;
    }
}
