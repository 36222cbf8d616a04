package de.nordertor.partner.control.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.entity.MessageKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnerSimilarityTest {

    @Test
    void itSaysWhatSpeaksForItFirstAndThenWhatAgainst() {
        assertThat(reasons(PartnerSimilarity.of(
                        at("Kükenhof GmbH", "31582", "Nienburg"), at("Kuekenhof", "27318", "Hoya"))))
                .containsExactly("name", "legalForm", "otherTown");
    }

    @Test
    void oneRegisterNumberTiesAndAnotherOfTheSameCourtParts() {
        PartnerIdentity one = registered("Haus am Wall", "Amtsgericht Walsrode", "HRB 4711");
        assertThat(PartnerSimilarity.of(one, registered("Weserhotel", "AG Walsrode", "HRB4711"))
                        .isLikely())
                .isTrue();
        assertThat(PartnerSimilarity.of(one, registered("Haus am Wall", "Walsrode", "HRB 4712"))
                        .isLikely())
                .isFalse();
        assertThat(reasons(PartnerSimilarity.of(one, registered("Haus am Wall", "Nienburg", "HRB 711"))))
                .doesNotContain("otherRegister");
    }

    @Test
    void aFatherAndASonAreTwo() {
        PartnerSimilarity similarity = PartnerSimilarity.of(
                at("Malerbetrieb Otto Lüth", "31582", "Nienburg"), at("Malerbetrieb Jens Lüth", "31582", "Nienburg"));
        assertThat(similarity.isLikely()).isFalse();
        assertThat(reasons(similarity)).contains("givenName");
    }

    @Test
    void nothingIsLikeNothing() {
        PartnerIdentity nothing = PartnerIdentity.of(null, List.of(), null, null, null, null, null);
        assertThat(PartnerSimilarity.of(nothing, nothing).isLikely()).isFalse();
        assertThat(PartnerSimilarity.of(nothing, at("!!! ???", "", "")).isLikely())
                .isFalse();
    }

    @Test
    void oneHouseIsOneHoweverItIsWritten() {
        assertThat(PartnerIdentity.sameHouse(
                        new PartnerIdentity.Address("Gr. Bäckerstr.", "4 a", "31582", "Nienburg"),
                        new PartnerIdentity.Address("Große Bäckerstraße", "4A", "31582", "Nienburg (Weser)")))
                .isTrue();
        assertThat(PartnerIdentity.sameHouse(
                        new PartnerIdentity.Address("Lange Str.", "4", "31582", "Nienburg"),
                        new PartnerIdentity.Address("Lange Str.", "4", "27318", "Hoya")))
                .isFalse();
    }

    private static List<String> reasons(PartnerSimilarity similarity) {
        return similarity.reasons().stream()
                .map(MessageKey::key)
                .map(key -> key.replace("partner.duplicate.reason.", ""))
                .toList();
    }

    private static PartnerIdentity at(String name, String postalCode, String city) {
        return PartnerIdentity.of(
                name, List.of(new PartnerIdentity.Address(null, null, postalCode, city)), null, null, null, null, null);
    }

    private static PartnerIdentity registered(String name, String court, String number) {
        return PartnerIdentity.of(name, List.of(), null, null, null, court, number);
    }
}
