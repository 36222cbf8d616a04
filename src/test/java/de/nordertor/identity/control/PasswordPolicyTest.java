package de.nordertor.identity.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final int TWELVE = 12;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drei Möwen am Wehr",
                "kX9-pqzT-44mN",
                "ŵŷẑ ąęł ŝĵĥ 12",
                "Quartiersmanagement am Fluss",
                "\uD83E\uDD86\uD83E\uDD86 am Teich 7"
            })
    void aLongPasswordOfOnesOwnIsGoodEnough(String password) {
        assertThatCode(() -> PasswordPolicy.check(password, "redaktion", TWELVE))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kX9-pqzT-44", "\uD83E\uDD86\uD83E\uDD86\uD83E\uDD86 Teich"})
    void fewerCharactersThanTheSettingAreRefused(String password) {
        assertThatThrownBy(() -> PasswordPolicy.check(password, "redaktion", TWELVE))
                .hasMessage("identity.password.tooShort");
    }

    @Test
    void noPasswordAtAllIsTooShort() {
        assertThatThrownBy(() -> PasswordPolicy.check(null, "redaktion", TWELVE))
                .hasMessage("identity.password.tooShort");
    }

    @Test
    void aWholeNovelIsRefused() {
        assertThatThrownBy(() -> PasswordPolicy.check("Möwe ".repeat(50), "redaktion", TWELVE))
                .hasMessage("identity.password.tooLong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"redaktion2024", "meine Redaktion!", "REDAKTION-REDAKTION"})
    void theSignInNameIsNoPassword(String password) {
        assertThatThrownBy(() -> PasswordPolicy.check(password, "Redaktion", TWELVE))
                .hasMessage("identity.password.containsLogin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passwort2024!",
                "Passwort1234",
                "passwortpasswort",
                "PasswortPasswort1",
                "123456789012",
                "qwertzuiop123",
                "Willkommen2025",
                "Bürgermeister1",
                "Nordertor-2016",
                "!!!!Sommer2024!!!!"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThatThrownBy(() -> PasswordPolicy.check(password, "redaktion", TWELVE))
                .hasMessage("identity.password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abababababab", "abcdefghijklm", "zyxwvutsrqpo", "111122223333"})
    void aPatternIsNoPassword(String password) {
        assertThatThrownBy(() -> PasswordPolicy.check(password, "redaktion", TWELVE))
                .hasMessage("identity.password.common");
    }
}
