package de.nordertor.town.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetProductTest {

    @Test
    void itIsInUseUntilItIsRetired() {
        BudgetProduct product = new BudgetProduct(" 5020 ", "Soziale Förderung und Betreuung");
        assertThat(product.getCode()).isEqualTo("5020");
        assertThat(product.isActive()).isTrue();
        product.retire();
        assertThat(product.isActive()).isFalse();
        product.reactivate();
        assertThat(product.isActive()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5020", "1.1.1.01", "P-36/2", "111100", "A"})
    void theCodesThatTownsUseAreAccepted(String code) {
        assertThat(BudgetProduct.validCode(code)).isEqualTo(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "50 20", "-1", "<b>", "123456789012345678901", "50\u202e20"})
    void otherCodesAreRefused(String code) {
        assertThatThrownBy(() -> new BudgetProduct(code, "Name")).hasMessage("town.product.code.invalid");
    }

    @Test
    void aNameLongerThanItsColumnIsRefused() {
        assertThatThrownBy(() -> new BudgetProduct("1", "x".repeat(BudgetProduct.NAME_LENGTH + 1)))
                .hasMessage("platform.error.tooLong");
    }
}
