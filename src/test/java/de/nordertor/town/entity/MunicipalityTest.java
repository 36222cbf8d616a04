package de.nordertor.town.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityTest {

    private final Municipality town = new Municipality(" Stadt Nienburg/Weser ", "Der Bürgermeister");

    @Test
    void itsNameIsKeptWithoutSurroundingBlanksAndWithComposedLetters() {
        town.rename(" Mu\u0308nster ", "Die Bürgermeisterin");
        assertThat(town.getName()).isEqualTo("Münster");
        assertThat(town.getChiefExecutiveTitle()).isEqualTo("Die Bürgermeisterin");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "zwei\nZeilen", "Nul\0", "\ud83d"})
    void aMissingOrUnprintableNameIsRefused(String name) {
        assertThatThrownBy(() -> town.rename(name, "Der Bürgermeister")).isInstanceOf(InvalidInputException.class);
        assertThat(town.getName()).isEqualTo("Stadt Nienburg/Weser");
    }

    @Test
    void aNameLongerThanItsColumnIsRefused() {
        assertThatThrownBy(() -> town.rename("x".repeat(Municipality.NAME_LENGTH + 1), "Der Bürgermeister"))
                .hasMessage("platform.error.tooLong");
    }

    @Test
    void theKeyKeepsItsLeadingZero() {
        town.identifyBy(" 03256022 ");
        assertThat(town.getMunicipalityKey()).isEqualTo("03256022");
    }

    @Test
    void aBlankKeyIsNone() {
        town.identifyBy(" ");
        assertThat(town.getMunicipalityKey()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3256022", "032560221", "00256022", "17256022", "0325602X", "٠٣٢٥٦٠٢٢"})
    void aKeyThatIsNoneIsRefused(String key) {
        assertThatThrownBy(() -> town.identifyBy(key)).hasMessage("town.municipality.key.invalid");
    }
}
