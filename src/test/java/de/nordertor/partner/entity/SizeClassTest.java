package de.nordertor.partner.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeClassTest {

    @ParameterizedTest
    @CsvSource({
        "0, MICRO",
        "9, MICRO",
        "10, SMALL",
        "49, SMALL",
        "50, MEDIUM",
        "249, MEDIUM",
        "250, LARGE",
        "100000, LARGE"
    })
    void eachClassBeginsWhereTheOneBeforeEnds(int employees, SizeClass expected) {
        assertThat(SizeClass.of(employees)).isEqualTo(expected);
    }

    @Test
    void nobodyEmploysFewerThanNone() {
        assertThatThrownBy(() -> SizeClass.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
