package de.nordertor.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeConverterTest {

    private final TimeConverter converter = new TimeConverter();

    @ParameterizedTest
    @CsvSource({"14:30, 14:30", "14.30, 14:30", "1430, 14:30", "930, 09:30", "9:05, 09:05", "14, 14:00", "8 Uhr, 08:00"
    })
    void aTimeIsReadAsPeopleWriteIt(String typed, LocalTime expected) {
        assertThat(converter.getAsObject(null, null, " " + typed + " ")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "12:60", "mittags", "1:2:3", "12345", "-1"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThatThrownBy(() -> TimeConverter.parse(typed)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void nothingTypedIsNothing() {
        assertThat(converter.getAsObject(null, null, " ")).isNull();
        assertThat(converter.getAsString(null, null, null)).isEmpty();
        assertThat(converter.getAsString(null, null, LocalTime.of(9, 5))).isEqualTo("09:05");
    }
}
