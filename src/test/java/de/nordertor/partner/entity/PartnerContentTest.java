package de.nordertor.partner.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerContentTest {

    private static final PartnerType TYPE = new PartnerType("COMPANY", "Unternehmen");

    @ParameterizedTest
    @CsvSource({
        "www.beispiel.de, https://www.beispiel.de",
        "http://beispiel.de/pfad?x=1#y, http://beispiel.de/pfad?x=1#y",
        "müller-bäckerei.de, https://müller-bäckerei.de",
        "https://beispiel.de:8443, https://beispiel.de:8443"
    })
    void aWebAddressGetsItsScheme(String typed, String stored) {
        assertThat(reachable(typed, null, null).web()).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "zwei wörter.de", "https://", "ftp://x.de"})
    void whatIsNoWebAddressIsRefused(String typed) {
        assertThatThrownBy(() -> reachable(typed, null, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("partner.web.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ohne-at.de", "a@b", "a b@c.de", "a@b.de, c@d.de"})
    void whatIsNoMailAddressIsRefused(String typed) {
        assertThatThrownBy(() -> reachable(null, typed, null)).hasMessage("partner.email.form");
    }

    @Test
    void aPhoneNumberHasNoLetters() {
        assertThat(reachable(null, null, "+49 (0) 5021/87-123").phone()).isEqualTo("+49 (0) 5021/87-123");
        assertThatThrownBy(() -> reachable(null, null, "frag Erna")).hasMessage("partner.phone.form");
    }

    @Test
    void aNameHasUpToTwoHundredLettersOfWhateverScript() {
        assertThat(named("𝒳".repeat(200)).name()).hasSize(400);
        assertThatThrownBy(() -> named("x".repeat(201))).hasMessage("platform.error.tooLong");
        assertThatThrownBy(() -> named("\u0000")).isInstanceOf(InvalidInputException.class);
    }

    private static PartnerContent named(String name) {
        return new PartnerContent(
                name, TYPE, null, null, null, null, null, null, null, null, null, Set.of(), List.of());
    }

    private static PartnerContent reachable(String web, String email, String phone) {
        return new PartnerContent(
                "Name", TYPE, null, null, web, email, phone, null, null, null, null, Set.of(), List.of());
    }
}
