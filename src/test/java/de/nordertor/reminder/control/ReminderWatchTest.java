package de.nordertor.reminder.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.MovedClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReminderWatchTest {

    private static final Instant START = Instant.parse("2026-03-29T00:30:00Z");

    private final MovedClock clock = new MovedClock(START);
    private final ReminderWatch watch = new ReminderWatch(clock);

    @Test
    void aTimerThatIsSilentForMoreThanFiveMinutesIsDead() {
        clock.pass(ReminderWatch.SILENCE);
        assertThat(watch.isLooking()).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(watch.isLooking()).isFalse();
        watch.calm();
        assertThat(watch.isLooking()).isTrue();
    }

    @Test
    void whatWaitsIsOverdueAfterAQuarterOfAnHour() {
        watch.waiting(null);
        clock.pass(ReminderWatch.PATIENCE);
        watch.waiting(null);
        assertThat(watch.isOverdue()).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(watch.isOverdue()).isTrue();
        watch.calm();
        assertThat(watch.isOverdue()).isFalse();
    }

    @Test
    void aRunThatCameToItsEndMeanwhileGivesTime() {
        watch.waiting(START.minusSeconds(3600));
        clock.pass(Duration.ofMinutes(10));
        watch.waiting(START.plusSeconds(540));
        clock.pass(Duration.ofMinutes(14));
        assertThat(watch.isOverdue()).isFalse();
        clock.pass(Duration.ofMinutes(1));
        assertThat(watch.isOverdue()).isTrue();
    }

    @Test
    void anOldRunGivesNone() {
        watch.waiting(START.minusSeconds(1));
        clock.pass(ReminderWatch.PATIENCE.plusSeconds(1));
        watch.waiting(START.minusSeconds(1));
        assertThat(watch.isOverdue()).isTrue();
    }
}
