package de.nordertor.document.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import de.nordertor.browser.BrowserTest;
import de.nordertor.document.Din91379;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every character and sequence of DIN 91379, printed, beside the same text drawn by Chromium with the same font. */
class PrintedLettersBrowserIT extends BrowserTest {

    private static final int COLUMNS = 10;
    private static final int ROWS = 14;
    private static final int CELL = 72;
    private static final int SCALE = 2;
    private static final int DPI = 96 * SCALE;

    @ParameterizedTest
    @MethodSource
    void everyCharacterAndSequenceIsPrintedAsABrowserDrawsIt(String file, int weight, String style) throws IOException {
        var letters = new ArrayList<>(Din91379.lettersAndSequences());
        letters.addAll(Din91379.otherCharacters());
        var wrong = new ArrayList<String>();
        for (int start = 0; start < letters.size(); start += COLUMNS * ROWS) {
            var some = letters.subList(start, Math.min(letters.size(), start + COLUMNS * ROWS));
            wrong.addAll(differences(some, file, weight, style));
        }
        assertThat(wrong).as("printed otherwise than drawn, " + file).isEmpty();
    }

    /** The upright face in every build, all four in the deep run. */
    static Stream<Arguments> everyCharacterAndSequenceIsPrintedAsABrowserDrawsIt() {
        var faces = Stream.of(
                arguments("Regular", 400, "normal"),
                arguments("Bold", 700, "normal"),
                arguments("Italic", 400, "italic"),
                arguments("BoldItalic", 700, "italic"));
        return "full".equals(System.getProperty("nordertor.depth")) ? faces : faces.limit(1);
    }

    private static List<String> differences(List<String> letters, String file, int weight, String style)
            throws IOException {
        var drawn = drawn(sheet(letters, file, weight, style));
        var printed = printed(sheet(letters, null, weight, style));
        var wrong = new ArrayList<String>();
        for (int i = 0; i < letters.size(); i++) {
            int x = i % COLUMNS * CELL * SCALE;
            int y = i / COLUMNS * CELL * SCALE;
            int size = CELL * SCALE;
            var difference = Ink.difference(drawn.getSubimage(x, y, size, size), printed.getSubimage(x, y, size, size));
            if (difference > Ink.TOLERANCE) {
                wrong.add("%s (%.3f)".formatted(letters.get(i), difference));
            }
        }
        return wrong;
    }

    private static BufferedImage drawn(String sheet) throws IOException {
        var options = new Browser.NewContextOptions()
                .setViewportSize(COLUMNS * CELL, ROWS * CELL)
                .setDeviceScaleFactor(SCALE);
        try (var context = browser().newContext(options)) {
            var page = context.newPage();
            page.setContent(sheet);
            page.evaluate("document.fonts.ready");
            return ImageIO.read(new ByteArrayInputStream(page.screenshot(new Page.ScreenshotOptions())));
        }
    }

    private static BufferedImage printed(String sheet) throws IOException {
        try (var pdf = Loader.loadPDF(new PdfRenderer().render(sheet))) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, DPI, ImageType.RGB);
        }
    }

    /** The same sheet for both; only the browser has to be given the fonts. */
    private static String sheet(List<String> letters, String file, int weight, String style) throws IOException {
        var cells = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            cells.append("<div style=\"left:%dpx;top:%dpx\">%s</div>"
                    .formatted(i % COLUMNS * CELL, i / COLUMNS * CELL, escaped(letters.get(i))));
        }
        var fonts = file == null ? "" : fontFace("Sans", file) + fontFace("Symbols", "Regular");
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="de-DE"><head><title>Probe</title>
                <meta name="subject" content="Probe"/><style>
                %s
                @page { size: %dpx %dpx; margin: 0 }
                body { margin: 0; background: white; color: black }
                div { position: absolute; font: %s %d 36px/%dpx "Nordertor Sans", "Nordertor Symbols"; padding-left: 16px }
                </style></head><body>%s</body></html>"""
                .formatted(fonts, COLUMNS * CELL, (ROWS + 2) * CELL, style, weight, CELL, cells);
    }

    private static String escaped(String letter) {
        return letter.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String fontFace(String family, String file) throws IOException {
        try (var in = PdfRenderer.class.getResourceAsStream("/pdf/fonts/Nordertor" + family + "-" + file + ".ttf")) {
            return "@font-face { font-family: 'Nordertor %s'; src: url(data:font/ttf;base64,%s) }"
                    .formatted(family, Base64.getEncoder().encodeToString(in.readAllBytes()));
        }
    }
}
