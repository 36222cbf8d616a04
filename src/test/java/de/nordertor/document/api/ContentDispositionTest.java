package de.nordertor.document.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentDispositionTest {

    @Test
    void aNameIsToldInPlainLettersAndInItsOwn() {
        assertThat(ContentDisposition.attachment("Übersicht Straße (2).pdf"))
                .isEqualTo("attachment; filename=\"Ubersicht Stra_e _2_.pdf\";"
                        + " filename*=UTF-8''%C3%9Cbersicht%20Stra%C3%9Fe%20%282%29.pdf");
    }

    @Test
    void noNameCanAddAHeaderOrEndTheQuotes() {
        assertThat(ContentDisposition.attachment("a\"; x=\r\nSet-Cookie: b.pdf"))
                .doesNotContain("\r", "\n", "x=", "\";  ");
    }
}
