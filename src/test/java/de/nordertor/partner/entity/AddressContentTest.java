package de.nordertor.partner.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.BusinessException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AddressContentTest {

    private static final BigDecimal NORTH = new BigDecimal("52.64123456789");
    private static final BigDecimal EAST = new BigDecimal("9.2");

    @Test
    void theLineHasWhatIsKnown() {
        assertThat(address("Hinterhaus", "Lange Straße", "5 a", "31582", "DE").line())
                .isEqualTo("Hinterhaus, Lange Straße 5 a, 31582 Nienburg");
        assertThat(address(null, null, null, null, "DE").line()).isEqualTo("Nienburg");
        assertThat(address(null, "Grote Markt", null, "9712 HN", "NL").line())
                .isEqualTo("Grote Markt, 9712 HN Nienburg, NL");
    }

    @Test
    void aGermanPostalCodeHasFiveDigitsAndAForeignOneAsItLikes() {
        assertThatThrownBy(() -> address(null, null, null, "3158", "DE"))
                .isInstanceOf(BusinessException.class)
                .hasMessage("partner.address.postalCodeForm");
        assertThat(address(null, null, null, "AB1 2CD", "GB").postalCode()).isEqualTo("AB1 2CD");
    }

    @Test
    void aCountryThatIsNoneIsRefused() {
        assertThatThrownBy(() -> address(null, null, null, null, "XX")).hasMessage("partner.address.countryUnknown");
        assertThat(address(null, null, null, null, null).country()).isEqualTo("DE");
    }

    @Test
    void aPositionIsWholeOrThereIsNone() {
        assertThat(located(NORTH, EAST).latitude()).isEqualTo("52.6412346");
        assertThat(located(NORTH, EAST).position().longitude()).isEqualByComparingTo("9.2");
        assertThat(located(null, null).position()).isNull();
        assertThatThrownBy(() -> located(NORTH, null)).hasMessage("partner.address.halfPosition");
        assertThatThrownBy(() -> located(new BigDecimal("90.1"), EAST)).hasMessage("town.geo.range");
        assertThatThrownBy(() -> located(NORTH, new BigDecimal("-180.0000001"))).hasMessage("town.geo.range");
    }

    private static AddressContent address(String addition, String street, String number, String code, String country) {
        return new AddressContent(AddressKind.VISIT, street, number, addition, code, "Nienburg", country, null, null);
    }

    private static AddressContent located(BigDecimal latitude, BigDecimal longitude) {
        return new AddressContent(null, null, null, null, null, "Nienburg", "DE", latitude, longitude);
    }
}
