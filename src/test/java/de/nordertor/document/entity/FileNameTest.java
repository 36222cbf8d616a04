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
    void what_could_mislead_is_taken_out(String typed, String kept) {
        assertThat(FileName.clean(typed).value()).isEqualTo(kept);
    }

    @Test
    void invisible_characters_and_directions_are_taken_out() {
        assertThat(FileName.clean("rech\u202enung\u0000\u200b\r\n.pdf").value()).isEqualTo("rechnung.pdf");
    }

    @Test
    void letters_are_composed_and_kept() {
        assertThat(FileName.clean("U\u0308bersicht – Straße 𝒳.pdf").value()).isEqualTo("Übersicht – Straße 𝒳.pdf");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"..", "/", "\\\\", "\u202e"})
    void a_name_of_nothing_becomes_a_name(String typed) {
        assertThat(FileName.clean(typed).value()).isEqualTo("Datei");
    }

    @Test
    void a_long_name_is_shortened_and_keeps_its_extension() {
        String kept = FileName.clean("𝒳".repeat(300) + ".pdf").value();
        assertThat(kept).endsWith("𝒳.pdf");
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(FileName.MAX_LENGTH);
    }

    @Test
    void the_extension_is_what_stands_after_the_last_dot() {
        assertThat(FileName.clean("Plan.pdf.EXE").extension()).isEqualTo("exe");
        assertThat(FileName.clean("Plan").extension()).isEmpty();
        assertThat(FileName.clean("Plan.alt.pdf").stem()).isEqualTo("Plan.alt");
    }
}
