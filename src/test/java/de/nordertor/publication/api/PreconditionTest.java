package de.nordertor.publication.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionTest {

    private static final Instant MODIFIED = Instant.parse("2016-05-31T12:30:59.987654Z");
    private static final String SINCE = "Tue, 31 May 2016 12:30:59 GMT";

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "W/\"abc\"", "\"x\", \"abc\"", "*"})
    void theTagThatTheReaderHasIsKnown(String sent) {
        assertThat(new Precondition(sent, null).isKnown("abc", MODIFIED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"ab\"", "abc", "\"abcd\"", ""})
    void anotherTagIsNot(String sent) {
        assertThat(new Precondition(sent, SINCE).isKnown("abc", MODIFIED)).isFalse();
    }

    @Test
    void theTimeCountsWhereNoTagIsSent() {
        assertThat(new Precondition(null, SINCE).isKnown("abc", MODIFIED)).isTrue();
        assertThat(new Precondition(null, SINCE).isKnown("abc", MODIFIED.plusSeconds(1)))
                .isFalse();
        assertThat(new Precondition(null, "gestern").isKnown("abc", MODIFIED)).isFalse();
        assertThat(new Precondition(null, SINCE).isKnown("abc", null)).isFalse();
    }

    @Test
    void whoSendsNothingGetsTheAnswer() {
        assertThat(new Precondition(null, null).isKnown("abc", MODIFIED)).isFalse();
    }
}
