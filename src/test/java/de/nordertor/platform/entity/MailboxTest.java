package de.nordertor.platform.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.de",
                "Helga.Cordes+treff@verein.example",
                "info@bürgerstiftung.example",
                "x@xn--brgerstiftung-dtb.xn--p1ai"
            })
    void anAddressIsTaken(String address) {
        assertThat(new Mailbox("Cordes, Helga", " " + address + " ").address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Helga",
                "helga@verein",
                "@verein.example",
                "a@b.example, c@d.example",
                "a@b.example\r\nBcc: c@d.example",
                "Müller@verein.example",
                "<a@b.example>",
                "a@-.example",
                "a b@c.example"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> new Mailbox(null, typed)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void twoSpellingsAreOneAddress() {
        assertThat(new Mailbox("A", "Info@Verein.example").key())
                .isEqualTo(new Mailbox(null, "info@verein.example").key());
    }
}
