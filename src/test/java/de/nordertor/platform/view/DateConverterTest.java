package de.nordertor.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateConverterTest {

    @ParameterizedTest
    @ValueSource(strings = {"31.05.2016", "31.5.2016", "31. 5. 2016", "31.5.16", "31052016", "2016-05-31"})
    void readsADateAsPeopleWriteIt(String typed) {
        assertThat(DateConverter.parse(typed)).isEqualTo(LocalDate.of(2016, 5, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31.02.2016", "32.1.2016", "1.13.2016", "heute", "31/05/2016", "5.2016", "31.05.20160", "0.0.0"})
    void refusesWhatIsNoDay(String typed) {
        assertThatThrownBy(() -> DateConverter.parse(typed)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.05.2016", "01.01.0001"})
    void writesWhatItReads(String typed) {
        DateConverter converter = new DateConverter();

        assertThat(converter.getAsString(null, null, DateConverter.parse(typed)))
                .isEqualTo(typed);
    }
}
