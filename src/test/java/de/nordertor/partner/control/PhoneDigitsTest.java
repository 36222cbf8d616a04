package de.nordertor.partner.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "05021 87-123, 0502187123",
        "+49 (0)5021/87-123, 0502187123",
        "+49 5021 87123, 0502187123",
        "0049 5021 87123, 0502187123",
        "(0 50 21) 8 71 23, 0502187123",
        "+31 50 367 1111, 0031503671111"
    })
    void aNumberIsFoundHoweverItIsWritten(String written, String digits) {
        assertThat(PhoneDigits.of(written)).isEqualTo(digits);
    }

    @Test
    void itIsFoundWithAndWithoutTheCountrysCode() {
        assertThat(PhoneDigits.spellings("+49 (0)5021/87"))
                .containsExactly("0502187", "49502187", "0049502187")
                .isEqualTo(PhoneDigits.spellings("05021 87"));
        assertThat(PhoneDigits.spellings("+31 50 367")).containsExactly("003150367");
        assertThat(PhoneDigits.spellings(null)).isEmpty();
    }

    @Test
    void noNumberIsNone() {
        assertThat(PhoneDigits.of(null)).isNull();
    }
}
