package de.nordertor.partner.control.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlockKeysTest {

    @Test
    void misspeltAndTurnedRoundStillShareAKey() {
        assertThat(shared("Tischlerei Grothe", "Grote, Tischlerei")).isNotEmpty();
        assertThat(shared("Bürger-Stiftung Weserland", "Buergerstiftung Weser-Land"))
                .isNotEmpty();
    }

    @Test
    void aTradeAloneIsNoKey() {
        assertThat(shared("Bäckerei Kohlmorgen", "Bäckerei Rathje")).isEmpty();
    }

    @Test
    void freeMailProvidersAreNoKey() {
        assertThat(shared(mailed("Eins", "eins@gmx.de"), mailed("Zwei", "zwei@gmx.de")))
                .isEmpty();
        assertThat(shared(mailed("Eins", "eins@werk.example"), mailed("Zwei", "zwei@werk.example")))
                .isNotEmpty();
    }

    @Test
    void theFingerprintKnowsNameAndAddressOnly() {
        assertThat(BlockKeys.fingerprint(mailed("Eins", "a@b.example")))
                .isEqualTo(BlockKeys.fingerprint(mailed("Eins", "c@d.example")))
                .isNotEqualTo(BlockKeys.fingerprint(mailed("Einse", "a@b.example")))
                .isNotEqualTo(BlockKeys.fingerprint(placed("Eins", "31582")));
    }

    private static Set<Long> shared(String first, String second) {
        return shared(placed(first, "31582"), placed(second, "31582"));
    }

    private static Set<Long> shared(PartnerIdentity first, PartnerIdentity second) {
        Set<Long> keys = BlockKeys.of(first);
        keys.retainAll(BlockKeys.of(second));
        return keys;
    }

    private static PartnerIdentity placed(String name, String postalCode) {
        List<PartnerIdentity.Address> addresses =
                List.of(new PartnerIdentity.Address(null, null, postalCode, "Nienburg"));
        return PartnerIdentity.of(name, addresses, null, null, null, null, null);
    }

    private static PartnerIdentity mailed(String name, String mail) {
        return PartnerIdentity.of(name, List.of(), null, mail, null, null, null);
    }
}
