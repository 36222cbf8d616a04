package de.nordertor.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @AfterEach
    void forget() {
        System.clearProperty("nordertor.port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"achtzig", "0", "65536", "-1", "8080,"})
    void whatIsNoPortIsToldInOneSentence(String port) {
        System.setProperty("nordertor.port", port);
        assertThatThrownBy(Options::ofSystemProperties)
                .isInstanceOf(StartRefused.class)
                .hasMessage("„" + port + "“ ist kein Port: -Dnordertor.port braucht eine Zahl von 1 bis 65535.");
    }

    @Test
    void thePortAskedForIsTaken() {
        System.setProperty("nordertor.port", "18080");
        assertThat(Options.ofSystemProperties().port()).hasValue(18080);
    }
}
