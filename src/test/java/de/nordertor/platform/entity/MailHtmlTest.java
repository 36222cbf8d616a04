package de.nordertor.platform.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailHtmlTest {

    @Test
    void aPageSaysItsLanguageAndItsTitle() {
        String page = MailHtml.page(Locale.GERMAN, "Fristen <heute> & morgen", "<h1>Fristen</h1>");
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"de\">")
                .contains("<title>Fristen &lt;heute&gt; &amp; morgen</title>", "<body>\n<h1>Fristen</h1>\n</body>");
        assertThat(content(page).html()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Fristen</h1>",
                "<!DOCTYPE html><html><head><title>Fristen</title></head><body></body></html>",
                "<!DOCTYPE html><html lang=\"de\"><head></head><body></body></html>",
                "<!DOCTYPE html><html lang=\"de\"><head><title></title></head><body></body></html>"
            })
    void whatAScreenReaderCannotAnnounceIsRefused(String html) {
        assertThatThrownBy(() -> content(html)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsNoPage() {
        assertThat(content(null).html()).isNull();
        assertThat(content(" ").html()).isNull();
    }

    @Test
    void anErasureFindsANameWithAnApostrophe() {
        String escaped = MailHtml.page(Locale.GERMAN, "Fristen", "<p>" + MailHtml.escaped("Mary O'Brien") + "</p>");
        String referred = MailHtml.page(Locale.GERMAN, "Fristen", "<p>Mary O&#39;Brien</p>");
        Mentions mary = Mentions.of(java.util.List.of("Mary O'Brien"));
        assertThat(mary.erasedFrom(content(escaped).html())).doesNotContain("Mary", "Brien");
        assertThat(mary.erasedFrom(content(referred).html())).doesNotContain("Mary", "Brien");
    }

    private static MailContent content(String html) {
        return new MailContent(null, "Fristen", "Text", html, null, null);
    }
}
