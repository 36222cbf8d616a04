package de.nordertor.reminder.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderDaysTest {

    @Test
    void areReadHoweverTheyAreTyped() {
        ReminderDays days = ReminderDays.typed(" 3, 14;0 3", "2");

        assertThat(days.days()).containsExactly(14, 3, 0, -2);
        assertThat(days.before()).isEqualTo("14, 3, 0");
        assertThat(days.after()).isEqualTo("2");
        assertThat(ReminderDays.stored(days.toStored())).isEqualTo(days);
    }

    @Test
    void nothingIsNone() {
        assertThat(ReminderDays.typed(null, " ")).isEqualTo(ReminderDays.NONE);
        assertThat(ReminderDays.stored("")).isEqualTo(ReminderDays.NONE);
        assertThat(ReminderDays.NONE.toStored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"morgen", "-3", "3.5", "366", "1000", "1,2,3,4,5,6"})
    void whatCannotBeMeantIsRefused(String typed) {
        assertThatThrownBy(() -> ReminderDays.typed(typed, null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> ReminderDays.typed(null, typed)).isInstanceOf(InvalidInputException.class);
    }

    /** 365 days before and after, with commas, are what the column holds. */
    @Test
    void theLongestFits() {
        assertThat(ReminderDays.typed("365,364,363,362,361", "365,364,363,362,361")
                        .toStored()
                        .length())
                .isLessThanOrEqualTo(60);
    }
}
