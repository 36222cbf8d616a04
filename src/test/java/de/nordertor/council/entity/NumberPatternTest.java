package de.nordertor.council.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

    @ParameterizedTest
    @CsvSource({
        "{Fachbereich}/{lfd:3}/{Jahr}, 5, 2016, 14, 5/014/2016",
        "VO/{Jahr:2}/{lfd}, 5, 2020, 274, VO/20/274",
        "SG/{Jahr}/{lfd:3}, 1, 2017, 6, SG/2017/006",
        "BV/{lfd}/{Jahr}, 1, 2017, 149, BV/149/2017",
        "{lfd}/{Jahr}, 1, 2017, 2852, 2852/2017",
        "{Fachbereich}/{lfd:3}/{Jahr}, 5, 2016, 1234, 5/1234/2016"
    })
    void realPatternsGiveTheirRealNumbers(String pattern, String department, int year, int running, String number) {
        assertThat(new NumberPattern(pattern).number(department, year, running).text())
                .isEqualTo(number);
    }

    @Test
    void theSequenceIsEverythingButTheRunningNumber() {
        NumberPattern pattern = new NumberPattern("{Fachbereich}/{lfd:3}/{Jahr}");

        assertThat(pattern.sequenceKey("5", 2016)).isEqualTo("5/{lfd:3}/2016");
        assertThat(pattern.sequenceKey("5", 2017)).isNotEqualTo(pattern.sequenceKey("5", 2016));
        assertThat(pattern.sequenceKey("1", 2016)).isNotEqualTo(pattern.sequenceKey("5", 2016));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{Fachbereich}/{Jahr}",
                "{lfd}/{lfd:3}",
                "{lfd:0}",
                "{Nummer}/{lfd}",
                "{lfd}<b>",
                "{lfd",
                "../{lfd}'; DROP TABLE"
            })
    void whatIsNoPatternIsRefused(String pattern) {
        assertThatThrownBy(() -> new NumberPattern(pattern)).isInstanceOf(InvalidInputException.class);
    }
}
