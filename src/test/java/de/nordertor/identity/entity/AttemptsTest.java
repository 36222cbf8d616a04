package de.nordertor.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Instant NOON = Instant.parse("2016-05-31T12:00:00Z");
    private static final AttemptLimit THREE = new AttemptLimit(3, Duration.ofMinutes(15));

    @Test
    void theLastAllowedAttemptBeginsTheRest() {
        assertThat(tried(2).rest(NOON)).isFalse();
        assertThat(tried(3).rest(NOON)).isTrue();
    }

    @Test
    void theRestEndsByItself() {
        assertThat(tried(3).rest(NOON.plus(Duration.ofMinutes(14)))).isTrue();
        assertThat(tried(3).rest(NOON.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void tryingWhileItRestsDoesNotMakeItLonger() {
        Attempts later = tried(3).oneMore(NOON.plus(Duration.ofMinutes(10)), THREE);

        assertThat(later).isEqualTo(tried(3));
    }

    @Test
    void afterTheRestCountingBeginsAnew() {
        assertThat(tried(3).oneMore(NOON.plus(Duration.ofMinutes(16)), THREE).count())
                .isEqualTo(1);
    }

    @Test
    void wrongPasswordsOfLongAgoAreForgotten() {
        assertThat(tried(2).oneMore(NOON.plus(Duration.ofMinutes(16)), THREE).count())
                .isEqualTo(1);
        assertThat(tried(2).oneMore(NOON.plus(Duration.ofMinutes(15)), THREE).count())
                .isEqualTo(3);
    }

    @Test
    void aRightPasswordTakesItsAttemptBack() {
        Attempts after = tried(3).oneLess();

        assertThat(after.count()).isEqualTo(2);
        assertThat(after.rest(NOON)).isFalse();
    }

    private static Attempts tried(int times) {
        Attempts attempts = Attempts.none(NOON);
        for (int i = 0; i < times; i++) {
            attempts = attempts.oneMore(NOON, THREE);
        }
        return attempts;
    }
}
