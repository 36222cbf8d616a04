package de.nordertor.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WantedPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/council/papers", "/council/papers?state=DRAFT&page=2", "/council/paper?from=10:30"})
    void aPageOfOursIsOpenedAfterSignIn(String wanted) {
        assertThat(WantedPage.orStart(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "javascript:alert(1)",
                "council/papers",
                "/council\r\nSet-Cookie: x=y",
                "/x/../../other-application/",
                "/identity/sign-in?from=/identity/sign-in",
                "/page#https://evil.example"
            })
    void anythingElseBecomesTheStartPage(String wanted) {
        assertThat(WantedPage.orStart(wanted)).isEqualTo("/");
    }

    @Test
    void anEndlessAddressBecomesTheStartPage() {
        assertThat(WantedPage.orStart("/" + "a".repeat(1000))).isEqualTo("/");
    }
}
