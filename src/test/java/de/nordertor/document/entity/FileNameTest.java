package de.nordertor.document.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt, passwd.txt",
        "C:\\Users\\anna\\Lageplan.pdf, Lageplan.pdf",
        "a:b*c?.pdf, a_b_c_.pdf",
        "nul.txt, _nul.txt",
        "COM1, _COM1",
        ".htaccess, htaccess",
        "Lage  plan.pdf, Lage plan.pdf",
        "'  Plan.pdf. ', Plan.pdf",
        "<script>.pdf, _script_.pdf",
    })
    void whatCouldMisleadIsTakenOut(String typed, String kept) {
        assertThat(FileName.clean(typed).value()).isEqualTo(kept);
    }

    @Test
    void invisibleCharactersAndDirectionsAreTakenOut() {
        assertThat(FileName.clean("rech\u202enung\u0000\u200b\r\n.pdf").value()).isEqualTo("rechnung.pdf");
    }

    @Test
    void lettersAreComposedAndKept() {
        assertThat(FileName.clean("U\u0308bersicht – Straße 𝒳.pdf").value()).isEqualTo("Übersicht – Straße 𝒳.pdf");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"..", "/", "\\\\", "\u202e"})
    void aNameOfNothingBecomesAName(String typed) {
        assertThat(FileName.clean(typed).value()).isEqualTo("Datei");
    }

    @Test
    void aLongNameIsShortenedAndKeepsItsExtension() {
        String kept = FileName.clean("𝒳".repeat(300) + ".pdf").value();
        assertThat(kept).endsWith("𝒳.pdf");
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(FileName.MAX_LENGTH);
    }

    @Test
    void theExtensionIsWhatStandsAfterTheLastDot() {
        assertThat(FileName.clean("Plan.pdf.EXE").extension()).isEqualTo("exe");
        assertThat(FileName.clean("Plan").extension()).isEmpty();
        assertThat(FileName.clean("Plan.alt.pdf").stem()).isEqualTo("Plan.alt");
    }
}
