package de.nordertor.reminder.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.MovedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShortMemoryTest {

    private final MovedClock clock = new MovedClock(Instant.parse("2026-03-29T00:59:55Z"));
    private final AtomicInteger asked = new AtomicInteger();
    private final ShortMemory<Integer> memory = new ShortMemory<>(asked::incrementAndGet, Duration.ofSeconds(5), clock);

    @Test
    void whoAsksTogetherGetsTheSameAnswer() {
        assertThat(memory.get()).isEqualTo(1);
        clock.pass(Duration.ofMillis(4_999));
        assertThat(memory.get()).isEqualTo(1);
        clock.pass(Duration.ofMillis(1));
        assertThat(memory.get()).isEqualTo(2);
    }
}
