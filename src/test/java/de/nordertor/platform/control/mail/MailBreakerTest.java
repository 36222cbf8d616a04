package de.nordertor.platform.control.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.MovedClock;
import de.nordertor.platform.control.mail.MailDispatcher.Outage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailBreakerTest {

    private static final Instant BEGIN = Instant.parse("2026-03-29T00:59:55Z");

    private final MovedClock clock = new MovedClock(BEGIN);
    private final MailBreaker breaker = new MailBreaker(clock);

    @Test
    void itIsClosedAsLongAsNothingFails() {
        assertThat(breaker.isOpen()).isFalse();
        assertThat(breaker.isTrialDue()).isFalse();
        assertThat(breaker.outage()).isEmpty();
    }

    @Test
    void thePausesBetweenTwoTrialsGrowToTenMinutes() {
        breaker.failed("gone");
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            pauses.add(untilNextTrial());
            breaker.failed("still gone");
        }
        assertThat(pauses).containsExactly(10L, 20L, 40L, 80L, 160L, 320L, 600L, 600L, 600L);
        assertThat(breaker.outage()).map(Outage::since).contains(BEGIN);
        assertThat(breaker.outage()).map(Outage::reply).contains("still gone");
    }

    @Test
    void severalWhoNoticeTheSameFailureMakeItNoLonger() {
        assertThat(breaker.failed("gone")).isTrue();
        assertThat(breaker.failed("gone")).isFalse();
        assertThat(breaker.failed("gone")).isFalse();
        assertThat(untilNextTrial()).isEqualTo(10);
    }

    @Test
    void onlyOneTries() {
        breaker.failed("gone");
        clock.pass(Duration.ofSeconds(10));
        assertThat(breaker.isTrialDue()).isTrue();
        assertThat(breaker.isTrialDue()).isFalse();
    }

    @Test
    void aTrialThatLastsLongIsFollowedByAPauseAllTheSame() {
        breaker.failed("gone");
        clock.pass(Duration.ofSeconds(10));
        assertThat(breaker.isTrialDue()).isTrue();
        clock.pass(Duration.ofSeconds(40));
        breaker.failed("hangs");
        assertThat(untilNextTrial()).isEqualTo(20);
    }

    @Test
    void afterItWasClosedItBeginsAnew() {
        breaker.failed("gone");
        untilNextTrial();
        breaker.close();
        assertThat(breaker.isOpen()).isFalse();
        breaker.failed("gone again");
        assertThat(untilNextTrial()).isEqualTo(10);
    }

    @Test
    void whoKnowsThatTheServerIsBackNeedNotWait() {
        breaker.hurry();
        assertThat(breaker.isOpen()).isFalse();
        breaker.failed("gone");
        breaker.hurry();
        assertThat(breaker.isTrialDue()).isTrue();
    }

    /** @return in seconds; the trial has begun then */
    private long untilNextTrial() {
        Instant before = clock.instant();
        while (!breaker.isTrialDue()) {
            clock.pass(Duration.ofSeconds(1));
        }
        return Duration.between(before, clock.instant()).toSeconds();
    }
}
