package de.nordertor.reminder.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReminderChoiceTest {

    private static final ZoneId TOWN = ZoneId.of("Europe/Berlin");

    private final ReminderChoice choice = new ReminderChoice(1L);

    @Test
    void theDigestComesOnceADayAtItsTime() {
        LocalDate day = LocalDate.of(2028, 2, 29);

        assertThat(choice.isDigestDue(day, LocalTime.of(6, 59), false)).isFalse();
        assertThat(choice.isDigestDue(day, LocalTime.of(7, 0), false)).isTrue();
        assertThat(choice.isDigestDue(day, LocalTime.of(23, 59), false)).isTrue();
        choice.digestWritten(day);
        assertThat(choice.isDigestDue(day, LocalTime.of(23, 59), false)).isFalse();
        assertThat(choice.isDigestDue(LocalDate.of(2028, 3, 1), LocalTime.of(7, 0), false))
                .isTrue();
    }

    @Test
    void daysOffAreQuietUnlessOneWantsThem() {
        LocalDate sunday = LocalDate.of(2016, 5, 15);

        assertThat(choice.isDigestDue(sunday, LocalTime.NOON, true)).isFalse();
        choice.choose(true, LocalTime.of(8, 30), true);
        assertThat(choice.isDigestDue(sunday, LocalTime.NOON, true)).isTrue();
    }

    /** In spring half past two does not exist, in autumn it comes twice: one digest on each of these days all the same. */
    @Test
    void summerTimeNeitherLosesNorDoublesOne() {
        choice.choose(true, LocalTime.of(2, 30), true);
        assertThat(digests(LocalDate.of(2026, 3, 28), 3))
                .containsExactly(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 30));
        assertThat(digests(LocalDate.of(2026, 10, 24), 3))
                .containsExactly(LocalDate.of(2026, 10, 24), LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 26));
        assertThat(digests(LocalDate.of(2026, 12, 31), 2))
                .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1));
    }

    /** Looks every minute, as the timer does. */
    private List<LocalDate> digests(LocalDate first, int days) {
        List<LocalDate> written = new ArrayList<>();
        ZonedDateTime end = first.plusDays(days).atStartOfDay(TOWN);
        for (ZonedDateTime now = first.atStartOfDay(TOWN); now.isBefore(end); now = now.plus(Duration.ofMinutes(1))) {
            if (choice.isDigestDue(now.toLocalDate(), now.toLocalTime(), false)) {
                choice.digestWritten(now.toLocalDate());
                written.add(now.toLocalDate());
            }
        }
        return written;
    }

    @Test
    void aTimeIsNeeded() {
        assertThatThrownBy(() -> choice.choose(true, null, false)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aMailThatCannotBeWrittenIsTriedForEverAfterPausesThatGrow() {
        Instant now = Instant.parse("2026-03-29T00:30:00Z");
        List<Duration> pauses = new ArrayList<>();
        for (int attempt = 0; attempt < 6; attempt++) {
            choice.failed("broken", now);
            pauses.add(Duration.between(now, choice.getNextAttemptAt()));
        }
        assertThat(pauses)
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(10),
                        Duration.ofHours(1),
                        Duration.ofHours(6),
                        Duration.ofHours(6),
                        Duration.ofHours(6));
        choice.written();
        assertThat(choice.getNextAttemptAt()).isNull();
        assertThat(choice.getFailure()).isNull();
    }
}
