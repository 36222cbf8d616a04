package de.nordertor.document.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentDispositionTest {

    @Test
    void a_name_is_told_in_plain_letters_and_in_its_own() {
        assertThat(ContentDisposition.attachment("Übersicht Straße (2).pdf"))
                .isEqualTo("attachment; filename=\"Ubersicht Stra_e _2_.pdf\";"
                        + " filename*=UTF-8''%C3%9Cbersicht%20Stra%C3%9Fe%20%282%29.pdf");
    }

    @Test
    void no_name_can_add_a_header_or_end_the_quotes() {
        assertThat(ContentDisposition.attachment("a\"; x=\r\nSet-Cookie: b.pdf"))
                .doesNotContain("\r", "\n", "x=", "\";  ");
    }
}
