package de.nordertor.document.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void everyParagraphItemAndRowIsALine() {
        assertThat(PlainText.of("<h2>Titel</h2><p>Ein <em>Satz</em>.</p><ul><li>a</li><li>b</li></ul>"
                        + "<table><tbody><tr><td>2016</td><td>5</td></tr></tbody></table>"))
                .isEqualTo("Titel\nEin Satz.\na\nb\n2016\t5");
    }

    @Test
    void typographyStays() {
        assertThat(PlainText.of("<p>„10\u00a0Kommunen“ – &amp; mehr</p>")).isEqualTo("„10\u00a0Kommunen“ – & mehr");
    }

    @Test
    void outsideEntitiesAreRefused() {
        assertThatThrownBy(() -> PlainText.of("&e;")).isInstanceOf(IllegalArgumentException.class);
    }
}
