package de.nordertor.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/identity/sign-in", "/identity/sign-in.xhtml", "/identity/setup", "/platform/preferences"})
    void everybodySees(String path) {
        assertThat(OpenPaths.isOpen(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/index.xhtml",
                "/council/papers",
                "/identity/users",
                "/identity/password",
                "/identity/sign-in/",
                "/identity/sign-in/council/papers",
                "/Identity/Sign-In",
                "/identity/setup2",
                "/jakarta.faces.resourceful",
                "/page.added.tomorrow"
            })
    void onlyThoseSignedInSee(String path) {
        assertThat(OpenPaths.isOpen(path)).isFalse();
        assertThat(OpenPaths.isResource(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jakarta.faces.resource/nordertor.css.xhtml", "/favicon.ico"})
    void resourcesKnowNoPerson(String path) {
        assertThat(OpenPaths.isResource(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/council/papers", "/identity/account", "/identity/users"})
    void aStartPasswordOpensNothingElse(String path) {
        assertThat(OpenPaths.isOpenWithStartPassword(path)).isFalse();
    }
}
