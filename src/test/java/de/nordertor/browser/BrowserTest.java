package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every browser test stands on: one Chromium for all, the demo town as delivered for each class, a fresh visitor
 * for each test. A script error, a blocked resource or an answer 500 fails the test that saw it.
 */
@ExtendWith(FreshDemo.class)
public abstract class BrowserTest {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--font-render-hinting=none",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Longer than any page takes, so that a busy machine fails no test. */
    private static final int PATIENCE_MS = 60_000;

    private static Playwright playwright;
    private static Browser browser;

    private final List<String> troubles = new ArrayList<>();
    private BrowserContext visitor;
    private Page page;

    @BeforeEach
    void openBrowser() {
        visitor = visitor();
        page = newPage(visitor);
    }

    @AfterEach
    void closeBrowser() {
        visitor.close();
        assertThat(troubles).as("what went wrong in the browser meanwhile").isEmpty();
    }

    protected Page page() {
        return page;
    }

    /** A second person at the same time, with a browser of their own. */
    protected Page anotherVisitor() {
        return newPage(visitor());
    }

    protected PageObject open(String path) {
        return new PageObject(page).open(path);
    }

    /** In the session that this person of the demo town already has; nothing is opened yet. */
    protected PageObject as(String login) {
        visitor.addCookies(SignedIn.cookies(login));
        return new PageObject(page);
    }

    /** For tests that provoke an answer 500 on purpose. */
    protected void forgetTroubles() {
        troubles.clear();
    }

    private Page newPage(BrowserContext context) {
        Page opened = context.newPage();
        opened.setDefaultTimeout(PATIENCE_MS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        opened.onPageError(error -> troubles.add("script error: " + error));
        opened.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                troubles.add(message.text());
            }
        });
        opened.onResponse(response -> {
            if (response.status() >= 500) {
                troubles.add(response.status() + " " + response.url());
            }
        });
        return opened;
    }

    private static BrowserContext visitor() {
        return browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(url())
                        .setLocale("de-DE")
                        .setTimezoneId("Europe/Berlin")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                        .setViewportSize(1280, 900));
    }

    static String url() {
        String url = System.getProperty("nordertor.url", "http://localhost:8080/nordertor");
        return url.endsWith("/") ? url : url + "/";
    }

    protected static synchronized Browser browser() {
        if (browser == null) {
            browser = playwright()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Browsers.executable())
                            .setHeadless(true)
                            .setArgs(FLAGS));
        }
        return browser;
    }

    protected static synchronized Playwright playwright() {
        if (playwright == null) {
            playwright = Playwright.create();
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "browser-stop"));
        }
        return playwright;
    }
}
