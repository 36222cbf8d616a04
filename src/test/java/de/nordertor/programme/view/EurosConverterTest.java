package de.nordertor.programme.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EurosConverterTest {

    private final EurosConverter converter = new EurosConverter();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"25.000; 25000; 25.000", "25000; 25000; 25.000", "1.234,56; 1234.56; 1.234,56", "7,5 €; 7.5; 7,50"
            })
    void whatPeopleWriteIsUnderstoodAndWrittenBack(String typed, BigDecimal euros, String written) {
        assertThat(converter.getAsObject(null, null, typed)).isEqualByComparingTo(euros);
        assertThat(converter.getAsString(null, null, euros)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"''", "' '"})
    void nothingIsNothing(String typed) {
        assertThat(converter.getAsObject(null, null, typed)).isNull();
    }
}
