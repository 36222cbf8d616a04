package de.nordertor.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final String PROXY = "10.0.0.1";

    @Test
    void withoutATrustedProxyTheHeaderIsNotBelieved() {
        assertThat(ClientAddress.of("192.0.2.7", "198.51.100.9", "")).isEqualTo("192.0.2.7");
    }

    @Test
    void aTrustedProxySaysWhoItServes() {
        assertThat(ClientAddress.of(PROXY, "198.51.100.9", PROXY)).isEqualTo("198.51.100.9");
    }

    @Test
    void whatAClientWroteIntoTheHeaderItselfIsNotBelieved() {
        assertThat(ClientAddress.of(PROXY, "203.0.113.5, 198.51.100.9", PROXY)).isEqualTo("198.51.100.9");
    }

    @Test
    void aChainOfTrustedProxiesIsFollowed() {
        assertThat(ClientAddress.of(PROXY, "198.51.100.9, 10.0.0.2", "10.0.0.1, 10.0.0.2"))
                .isEqualTo("198.51.100.9");
    }

    @Test
    void aTrustedProxyWithoutAHeaderStandsForItself() {
        assertThat(ClientAddress.of(PROXY, null, PROXY)).isEqualTo(PROXY);
    }

    @Test
    void allAddressesOfOneIpv6NetworkCountAsOne() {
        String one = ClientAddress.of("2001:db8:1:2::1", null, "");

        assertThat(ClientAddress.of("2001:db8:1:2:aaaa:bbbb:cccc:dddd", null, ""))
                .isEqualTo(one);
        assertThat(ClientAddress.of("2001:db8:1:3::1", null, "")).isNotEqualTo(one);
    }
}
