package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Looks at a page in one state: axe (ADR 182), no scrolling sideways, and no id twice. Leaves a line in
 * {@code target/axe/summary.csv}, and a picture {@code target/screenshots/<page>-<state>-<theme>-<width>.png} where
 * somebody will look at it: when single tests are run, and in the deep run of the two looks that differ most.
 */
final class Inspection {

    private static final Path BUILD = Path.of(System.getProperty("nordertor.build", "target"));
    private static final Path SUMMARY = BUILD.resolve("axe").resolve("summary.csv");

    private static final String REPEATED_IDS = "() => Array.from(document.querySelectorAll('[id]')).map(e => e.id)"
            + ".filter((id, i, all) => all.indexOf(id) !== i)";

    private static final boolean SINGLE = System.getProperty("it.test") != null;
    private static final boolean DEEP = HostileTexts.EVERY || SINGLE;

    private Inspection() {}

    /** Afterwards the window is as wide as before: a test must not depend on which look was due. */
    static void inspect(Page page, String name, String state) {
        ViewportSize before = page.viewportSize();
        for (Look look : Look.due()) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.theme()));
            page.setViewportSize(look.width(), 900);
            page.evaluate("() => scrollTo(0, 0)");
            if (SINGLE || DEEP && look.isOfTwo()) {
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(name, state, look)));
            }
            if (isAskedOfAxe(name, state)) {
                List<String> violations = Axe.violations(page);
                record(name, state, look, violations.size());
                assertThat(violations)
                        .as("axe on %s (%s), %s, %d px", name, state, look.themeName(), look.width())
                        .isEmpty();
            }
            assertThat(sidewaysScroll(page))
                    .as("pixels to scroll sideways on %s (%s) at %d px", name, state, look.width())
                    .isZero();
        }
        page.setViewportSize(before.width, before.height);
        assertThat((List<?>) page.evaluate(REPEATED_IDS))
                .as("ids that stand twice on %s (%s)", name, state)
                .isEmpty();
    }

    /** Every state where somebody waits for it, every fourth one in the everyday run; always the same ones. */
    private static boolean isAskedOfAxe(String name, String state) {
        return DEEP || Math.floorMod((name + state).hashCode(), 4) == 0;
    }

    private static int sidewaysScroll(Page page) {
        return ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    private static Path picture(String name, String state, Look look) {
        return BUILD.resolve("screenshots")
                .resolve("%s-%s-%s-%d.png".formatted(name, state, look.themeName(), look.width()));
    }

    private static synchronized void record(String name, String state, Look look, int violations) {
        try {
            Files.createDirectories(SUMMARY.getParent());
            if (Files.notExists(SUMMARY)) {
                Files.writeString(SUMMARY, "page,state,theme,width,violations\n");
            }
            Files.writeString(
                    SUMMARY,
                    "%s,%s,%s,%d,%d%n".formatted(name, state, look.themeName(), look.width(), violations),
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
