package de.nordertor.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StartPasswordTest {

    @Test
    void itCanBeReadAloud() {
        assertThat(StartPassword.create()).matches("([a-hkmnp-z2-9]{4}-){3}[a-hkmnp-z2-9]{4}");
    }

    @Test
    void noTwoAreEqual() {
        assertThat(Stream.generate(StartPassword::create).limit(1000).distinct())
                .hasSize(1000);
    }

    @Test
    void itIsGoodEnoughByTheRulesForAll() {
        assertThatCode(() -> PasswordPolicy.check(StartPassword.create(), "redaktion", 12))
                .doesNotThrowAnyException();
    }
}
