package de.nordertor.platform.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final String FIELD = "platform.mail.title";

    @ParameterizedTest
    @ValueSource(strings = {"vor\u0000nach", "a\u0007b", "a\uFFFEb", "\uD800", "a\nb"})
    void whatCannotBeShownInALineIsRefused(String typed) {
        assertThatThrownBy(() -> Text.line(typed, 100, FIELD))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("platform.error.controlCharacter");
    }

    @Test
    void severalLinesMayHaveLinesButNoOtherControls() {
        assertThat(Text.block("eins\r\nzwei\rdrei\tvier", 100, FIELD)).isEqualTo("eins\nzwei\ndrei\tvier");
        assertThatThrownBy(() -> Text.block("vor\u0000nach", 100, FIELD)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void lettersAreCountedAndNotTheirParts() {
        String letters = "😀".repeat(10);
        assertThat(Text.line(letters, 10, FIELD)).isEqualTo(letters);
        assertThatThrownBy(() -> Text.line(letters + "x", 10, FIELD))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("platform.error.tooLong");
        assertThat(Text.line("u\u0308", 1, FIELD)).isEqualTo("ü");
    }

    @Test
    void whatIsTooLongIsCutBetweenLetters() {
        assertThat(Text.shortened("Zehn Worte", 10)).isEqualTo("Zehn Worte");
        assertThat(Text.shortened("Zehn Worte!", 10)).isEqualTo("Zehn Wort…");
        assertThat(Text.shortened("😀".repeat(4), 3)).isEqualTo("😀😀…");
        assertThat(Text.shortened(null, 3)).isNull();
    }

    @Test
    void nothingIsNothing() {
        assertThat(Text.line("  ", 10, FIELD)).isNull();
        assertThat(Text.block(null, 10, FIELD)).isNull();
        assertThatThrownBy(() -> Text.requiredLine(" ", 10, FIELD)).hasMessage("platform.error.required");
    }
}
