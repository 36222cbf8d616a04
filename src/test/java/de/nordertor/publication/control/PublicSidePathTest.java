package de.nordertor.publication.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicSidePathTest {

    private final PublicSidePath paths = new PublicSidePath();

    @ParameterizedTest
    @ValueSource(strings = {"/public", "/public/", "/public/de/paper/1", "/public/oparl/v1/system", "/public/files/1"})
    void thePublicSideNeedsNoSignIn(String path) {
        assertThat(paths.isPublic(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/publication/publications",
                "/publications",
                "/PUBLIC/de/",
                "/api/public/x",
                "/council/public/",
                "public/de/"
            })
    void everythingElseStaysClosed(String path) {
        assertThat(paths.isPublic(path)).isFalse();
    }
}
