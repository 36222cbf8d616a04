package de.nordertor.document.boundary;

import static de.nordertor.document.PdfConformance.assertArchivableAndAccessible;
import static de.nordertor.document.PdfConformance.keep;
import static de.nordertor.document.PdfConformance.readingText;
import static de.nordertor.document.ReferenceReport.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import de.nordertor.document.ReferenceReport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes from outside prints harmlessly: nothing is fetched, nothing breaks, the document stays accessible. */
class HostileMarkupTest {

    private final PdfRenderer renderer = new PdfRenderer();
    private final List<String> fetched = new CopyOnWriteArrayList<>();
    private HttpServer bait;

    @TempDir
    private Path folder;

    @BeforeEach
    void layBait() throws IOException {
        bait = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bait.createContext("/", exchange -> {
            fetched.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        bait.start();
    }

    @AfterEach
    void takeBaitAway() {
        bait.stop(0);
    }

    @Test
    void nothingIsFetchedFromTheNetworkOrFromFiles() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.svg"), svg("<text y=\"20\">Geheimnis</text>"));
        var pdf = renderer.render(page(
                """
                <link rel="stylesheet" href="%1$s/a.css"/><base href="%1$s/"/>
                <style>@import url("%1$s/b.css"); @font-face { font-family: x; src: url(%1$s/c.ttf) }
                p { background-image: url(%1$s/d.png); font-family: x } li { list-style-image: url(%1$s/e.png) }</style>
                """
                        .formatted(url()),
                """
                <h1>Köder</h1><p>Text <img src="%1$s/f.png" alt="Bild"/> <img src="%2$s" alt="Datei"/>
                <img src="g.png"/></p><ul><li>Punkt</li></ul>
                <iframe src="%1$s/h"></iframe><object data="%1$s/i"></object><script src="%1$s/j.js"></script>
                <p><img alt="Vektor" src="data:image/svg+xml;base64,%3$s"/><img alt="Kaputt" src="data:image/png;base64,AA"/>
                <img alt="PDF" src="data:application/pdf;base64,AA"/></p>
                <p><a href="javascript:alert(1)">Falle</a> <a href="%2$s">Ablage</a> <a href="https://example.org/">gut</a></p>
                """
                        .formatted(url(), secret.toUri(), base64(hostileSvg()))));
        keep("hostile", pdf);
        assertThat(fetched).isEmpty();
        assertThat(readingText(pdf))
                .contains("Köder", "Text Bild Datei", "Punkt", "Falle Ablage gut")
                .doesNotContain("Geheimnis");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("javascript:", "secret.svg");
        assertArchivableAndAccessible(pdf);
    }

    @Test
    void anExternalEntityIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> renderer.render(
                        "<!DOCTYPE html [<!ENTITY e SYSTEM \"" + url() + "/k\">]>" + page("", "<p>&e;</p>")))
                .withMessageContaining("XHTML");
        assertThat(fetched).isEmpty();
    }

    @Test
    void markupThatABrowserForgivesBecomesAccessible() {
        var pdf = renderer.render(
                page(
                        "",
                        """
                <h4>Zu tief</h4><h1></h1><h6>Tiefer</h6>
                <ul>Text im Nichts<li>Punkt<ul><ul><li>Unterpunkt</li></ul></ul></li><p>Absatz</p></ul><ol></ol>
                <table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td rowspan="9">1</td></tr><tr><td colspan="99">2</td>
                <td>3</td></tr><tr></tr></table>
                <table><caption>Titel</caption><tbody><tr><th>Z</th><td></td></tr><tr><td>4</td></tr></tbody></table>
                <table></table><table><tr><td><table><tr><td>innen</td></tr></table></td></tr></table>
                <p><a href="https://example.org/leer"></a><a>ohne Ziel</a><br/><hr/></p>
                <form><input value="x"/><select><option>Wahl</option></select></form><dl><dt>Wort</dt><dd>Sinn</dd></dl>
                <blockquote>Zitat</blockquote><pre>a  b</pre><div><span><p>verkehrt</p></span></div>
                """));
        keep("forgiven", pdf);
        assertThat(readingText(pdf))
                .contains("Zu tief", "Tiefer", "Text im Nichts", "Unterpunkt", "Absatz", "Titel", "innen", "ohne Ziel")
                .contains("Wahl", "Wort", "Sinn", "Zitat", "verkehrt");
        assertArchivableAndAccessible(pdf);
    }

    @Test
    void charactersThatNoFontHasAreShownAsAGapAndReadOutAsWhatTheyAre() {
        var text = "Grüße 😀 👩‍💻 ☎️ 北京 𝒜 ✓ 🏳️‍🌈 an C̀arl x̂̃y";
        var pdf = renderer.render(page("", "<h1>" + text + "</h1><p><b>" + text + "</b> <i>" + text + "</i></p>"));
        keep("characters", pdf);
        assertThat(readingText(pdf).replace("\uFE0F", "")).contains(text.replace("\uFE0F", ""));
        assertArchivableAndAccessible(pdf);
    }

    @Test
    void moreUnknownCharactersThanThereArePlaceholdersDoNoHarm() {
        var text = IntStream.range(0x4E00, 0x4E00 + 400)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var pdf = renderer.render(page("", "<p>" + text + "\uE000\uF8FF\u0378 Ende</p>"));
        assertThat(readingText(pdf).replace(" ", "")).contains(text.substring(0, 256), "Ende");
        assertArchivableAndAccessible(pdf);
    }

    @Test
    void aFormTakesScriptNulAndHalfCharactersInEveryField() {
        var nasty = "<script>alert(1)</script>&\u0000\u0008\uD83D & „x“ ${1+1} 😀";
        var facts =
                "<p>Gut \u0000</p><script>alert(1)</script><img src=x onerror=alert(1)><p style=\"color:red\">2 < 3 &nbsp;&";
        var reference = form("1", 1, false, nasty, true, facts);
        var hostile = new PaperForm(
                new PaperForm.Letterhead(nasty, nasty, "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>"),
                nasty,
                nasty,
                1,
                false,
                nasty,
                true,
                reference.date(),
                nasty,
                nasty,
                nasty,
                nasty,
                List.of(new PaperForm.ConsultationRow(reference.date(), nasty, nasty, nasty)),
                nasty,
                facts,
                nasty,
                List.of(nasty));
        var forms = new PaperFormRenderer(renderer);
        var pdf = keep("hostile-form", forms.toPdf(forms.freeze(hostile)));
        assertThat(readingText(pdf)).contains("<script>alert(1)</script>&", "„x“ ${1+1} 😀", "Gut", "2 < 3");
        assertArchivableAndAccessible(pdf);
    }

    @Test
    void aShieldThatReachesOutIsDrawnWithoutWhatItReachesFor() {
        var reference = ReferenceReport.form();
        var letterhead = new PaperForm.Letterhead("Stadt", "Die Bürgermeisterin", hostileSvg());
        var forms = new PaperFormRenderer(renderer);
        var pdf = forms.toPdf(forms.freeze(new PaperForm(
                letterhead,
                reference.kind(),
                null,
                1,
                true,
                "öffentlich",
                false,
                reference.date(),
                null,
                null,
                "Amt",
                null,
                List.of(),
                "Betreff",
                "",
                null,
                List.of())));
        assertThat(fetched).isEmpty();
        assertArchivableAndAccessible(keep("hostile-shield", pdf));
    }

    private String hostileSvg() {
        return svg("<script>java.lang.System.exit(1)</script><style>@import url(" + url()
                + "/m.css);</style><image href=\""
                + url() + "/l.png\" width=\"9\" height=\"9\"/><use href=\"" + url() + "/n.svg#x\"/>"
                + "<rect width=\"10\" height=\"10\" fill=\"red\"/>");
    }

    private static String svg(String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\">" + content + "</svg>";
    }

    private String url() {
        return "http://localhost:" + bait.getAddress().getPort();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String head, String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="de-DE"><head><title>Probe</title>
                <meta name="subject" content="Probe"/>%s</head><body>%s</body></html>"""
                .formatted(head, body);
    }
}
