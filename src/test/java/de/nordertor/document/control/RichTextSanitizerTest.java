package de.nordertor.document.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class RichTextSanitizerTest {

    private final RichTextSanitizer sanitizer = new RichTextSanitizer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Eins</p><h2>Zwei</h2><ul><li>drei</li></ul><ol><li>vier</li></ol>",
                "<p><strong>a</strong> <em>b</em> <u>c</u> <s>d</s> H<sub>2</sub>O m<sup>2</sup><br />e</p>",
                "<blockquote><p>Zitat</p></blockquote>",
                "<table><thead><tr><th scope=\"col\">Jahr</th><th scope=\"col\">Euro</th></tr></thead>"
                        + "<tbody><tr><td colspan=\"2\">2016</td></tr></tbody></table>",
                "<p>„Kooperationen zwischen Kommunen und Privaten“ – 10\u00a0Kommunen, ‚so‘, …, 5\u202f%, Ÿ, Ḿ, 𐐀</p>",
                "<p>a@b.de + c = d `e`</p>"
            })
    void whatTheEditorOffersStaysAsItIs(String html) {
        assertThat(sanitizer.sanitise(html)).isEqualTo(html);
    }

    @Test
    void linksLeadToTheWebOrToMailOnly() {
        assertThat(sanitizer.sanitise("<p><a href=\"https://www.bbsr.bund.de/a?b=c&amp;d=e\">BBSR</a></p>"))
                .contains("href=\"https://www.bbsr.bund.de/a?b=c&amp;d=e\"");
        assertThat(sanitizer.sanitise("<p><a href=\"mailto:a@b.de\">Mail</a></p>"))
                .contains("href=\"mailto:a@b.de\"");
        assertThat(sanitizer.sanitise("<p><a href=\"/etc\" target=\"_top\" onclick=\"x()\">x</a></p>"))
                .doesNotContain("onclick")
                .doesNotContain("target");
    }

    @Test
    void pastedMarkupBecomesTheFewElementsOfAPaper() {
        assertThat(sanitizer.sanitise("<h1>Titel</h1><div class=\"MsoNormal\" style=\"mso-x:1\"><b>fett</b> "
                        + "<i>kursiv</i><o:p></o:p><span lang=\"DE\">Text</span></div>"))
                .isEqualTo("<h2>Titel</h2><p><strong>fett</strong> <em>kursiv</em>Text</p>");
    }

    @Test
    void plainTextBecomesAParagraphAndNothingStaysNothing() {
        assertThat(sanitizer.sanitise("Nur Text")).isEqualTo("<p>Nur Text</p>");
        assertThat(sanitizer.sanitise(null)).isEmpty();
        assertThat(sanitizer.sanitise("<p><br></p>")).isEmpty();
        assertThat(sanitizer.sanitise(" \n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"jAvAsCrIpT:alert(1)\">x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<p onclick=\"alert(1)\">x</p>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<object data=\"x.swf\"></object><embed src=\"x\">",
                "<form action=\"https://example.org\"><input name=\"a\"></form>",
                "<style>@import 'https://example.org/x.css';</style>",
                "<link rel=stylesheet href=https://example.org/x.css>",
                "<base href=\"https://example.org/\">",
                "<meta http-equiv=refresh content=\"0;url=https://example.org\">",
                "<table background=\"javascript:alert(1)\"><tr><td>x</td></tr></table>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "<<script>script>alert(1)<</script>/script>",
                "<p>x</p><?xml-stylesheet href=\"x\"?>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>&e;</p>",
                "<xss:p xmlns:xss=\"x\" onclick=\"alert(1)\">x",
                "<p>a\u0000b\u000bc\ufffe</p>",
                "<p><b><i></p></b>",
                "<ul><li>a<li>b<table><tr>c"
            })
    void nothingActiveSurvivesAndTheRestIsWellFormed(String hostile) throws Exception {
        String clean = sanitizer.sanitise(hostile);

        assertThat(elementsOf(clean))
                .as(clean)
                .doesNotContainPattern("(?i)script|style|iframe|object|embed|form|input|svg|math|img|link|base|meta");
        assertThat(attributesOf(clean))
                .as(clean)
                .doesNotContainPattern("(?i)on\\w+=|style=|javascript:|data:|vbscript:");
        assertThat(sanitizer.sanitise(clean)).as("stable").isEqualTo(clean);
    }

    private static String elementsOf(String fragment) throws Exception {
        StringBuilder names = new StringBuilder();
        var all = parse(fragment).getElementsByTagName("*");
        for (int i = 1; i < all.getLength(); i++) {
            names.append(all.item(i).getNodeName()).append(' ');
        }
        return names.toString();
    }

    private static String attributesOf(String fragment) throws Exception {
        StringBuilder attributes = new StringBuilder();
        var all = parse(fragment).getElementsByTagName("*");
        for (int i = 1; i < all.getLength(); i++) {
            var of = all.item(i).getAttributes();
            for (int j = 0; j < of.getLength(); j++) {
                attributes.append(of.item(j)).append(' ');
            }
        }
        return attributes.toString();
    }

    private static Document parse(String fragment) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<root>" + fragment + "</root>")));
    }
}
