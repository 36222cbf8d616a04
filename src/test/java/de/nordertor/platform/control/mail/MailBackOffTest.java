package de.nordertor.platform.control.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailBackOffTest {

    @Test
    void thePausesGrowAndEndAfterAboutFourDays() {
        List<Duration> pauses = IntStream.rangeClosed(1, 20)
                .mapToObj(MailBackOff::after)
                .flatMap(Optional::stream)
                .toList();
        assertThat(pauses).isSorted().startsWith(Duration.ofMinutes(1));
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofDays(3), Duration.ofDays(5));
        assertThat(MailBackOff.after(pauses.size() + 1)).isEmpty();
    }
}
