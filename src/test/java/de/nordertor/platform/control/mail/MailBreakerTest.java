package de.nordertor.platform.control.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.control.mail.MailDispatcher.Outage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailBreakerTest {

    private static final Instant BEGIN = Instant.parse("2026-03-29T00:59:55Z");

    private Instant now = BEGIN;
    private final MailBreaker breaker = new MailBreaker(new MovedClock());

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
        now = now.plusSeconds(10);
        assertThat(breaker.isTrialDue()).isTrue();
        assertThat(breaker.isTrialDue()).isFalse();
    }

    @Test
    void aTrialThatLastsLongIsFollowedByAPauseAllTheSame() {
        breaker.failed("gone");
        now = now.plusSeconds(10);
        assertThat(breaker.isTrialDue()).isTrue();
        now = now.plusSeconds(40);
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
        Instant before = now;
        while (!breaker.isTrialDue()) {
            now = now.plusSeconds(1);
        }
        return Duration.between(before, now).toSeconds();
    }

    private final class MovedClock extends Clock {

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
            return now;
        }
    }
}
