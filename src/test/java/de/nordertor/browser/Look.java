package de.nordertor.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A theme and a width in which a page is looked at. */
record Look(ColorScheme theme, int width) {

    private static final List<Look> ALL = List.of(
            new Look(ColorScheme.LIGHT, 1280),
            new Look(ColorScheme.DARK, 320),
            new Look(ColorScheme.LIGHT, 320),
            new Look(ColorScheme.DARK, 1280));
    private static final AtomicInteger NEXT = new AtomicInteger();

    /** All of them in the deep run, else one, the next one each time. */
    static List<Look> due() {
        return "full".equals(System.getProperty("nordertor.depth"))
                ? ALL
                : List.of(ALL.get(NEXT.getAndIncrement() % ALL.size()));
    }

    /** Whether it is one of the two that between them show both themes and both widths. */
    boolean isOfTwo() {
        return (theme == ColorScheme.LIGHT) == (width == 1280);
    }

    String themeName() {
        return theme.name().toLowerCase(Locale.ROOT);
    }
}
