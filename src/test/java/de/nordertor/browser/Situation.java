package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import de.nordertor.document.control.SampleFiles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page with forms, opened by somebody who may send them: who, under which address, what has to be so in the database
 * before, and what its fields accept where they do not accept any text.
 */
final class Situation {

    static final String NOBODY = "";

    private static final Runnable NOTHING = () -> {};
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PRESS =
            """
            button => {
                const pressed = document.createElement('input');
                pressed.type = 'hidden';
                pressed.name = button.name;
                pressed.value = button.value;
                button.form.append(pressed);
                button.form.noValidate = true;
                button.form.requestSubmit();
            }
            """;

    private static final Pattern QUERY = Pattern.compile("\\{(.*?)}");

    private final String page;
    private final String login;
    private final String query;
    private final Map<String, String> accepted = new HashMap<>();
    private final Map<String, String> chosen = new HashMap<>();
    private final Map<String, String> stored = new HashMap<>();
    private final Map<String, Integer> limits = new HashMap<>();
    private final Set<String> forgotten = new HashSet<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final List<String> pressed = new ArrayList<>();
    private final List<String> ticked = new ArrayList<>();
    private FilePayload file = new FilePayload("lageplan.pdf", "application/pdf", SampleFiles.pdf());
    private Runnable prepared = NOTHING;
    private String awaited = "";
    private String shownAt = "";

    private Situation(String page, String login, String query) {
        this.page = page;
        this.login = login;
        this.query = query;
    }

    /** @param query what follows the page in the address; an SQL query in braces stands for what it finds */
    static Situation of(String page, String login, String query) {
        return new Situation(page, login, query);
    }

    /** The field is for a code, a number, an address …; this is one that it takes. */
    Situation takes(String field, String text) {
        accepted.put(field, text);
        return this;
    }

    /** The field only finds something; what is typed into it is kept nowhere. */
    Situation looksFor(String field, String text) {
        return forgets(field).takes(field, text);
    }

    /** The form's first button has no use for what is typed into the field. */
    Situation forgets(String field) {
        forgotten.add(field);
        return this;
    }

    /** One of the options has to be chosen, by its value or, in braces, what a query finds. */
    Situation choosing(String field, String option) {
        chosen.put(field, option);
        return this;
    }

    /** These boxes have to be ticked. */
    Situation ticking(String... boxes) {
        ticked.addAll(List.of(boxes));
        return this;
    }

    /** The most characters of a field whose limit does not stand in the page. */
    Situation limits(String field, int maxLength) {
        limits.put(field, maxLength);
        return this;
    }

    Situation before(String... statements) {
        before.addAll(List.of(statements));
        return this;
    }

    Situation after(String... statements) {
        after.addAll(List.of(statements));
        return this;
    }

    /** What only a person can do on other pages; after the statements. */
    Situation prepared(Runnable steps) {
        prepared = steps;
        return this;
    }

    /** What the server goes on with after the answer: the query that finds 0 once it is done. */
    Situation awaiting(String query) {
        awaited = query;
        return this;
    }

    /** The file that the page is for. */
    Situation bringing(String name, String type, String text) {
        file = new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** These buttons have to be pressed one after the other before the page is what it is about. */
    Situation afterPressing(String... buttons) {
        pressed.addAll(List.of(buttons));
        return this;
    }

    /** For what no page of that person shows: the query that finds it. */
    Situation storedAs(String field, String query) {
        stored.put(field, query);
        return this;
    }

    /** Where what was stored can be read again; without it, on the page that follows. */
    Situation shownAt(String address) {
        shownAt = address;
        return this;
    }

    /** What is not typed: choices, boxes and a file. */
    void choose(Page page) {
        chosen.forEach((field, option) -> page.locator("main select[id$=':%s']".formatted(field))
                .evaluateAll(
                        "(all, value) => all.filter(e => !e.disabled).forEach(e => { e.value = value })",
                        resolved(option)));
        ticked.forEach(box -> page.locator("main input[type=checkbox][id$=':%s']".formatted(box))
                .evaluateAll("all => all.forEach(e => { e.checked = true })"));
        Locator chooser = page.locator("main input[type=file]");
        if (chooser.count() > 0) {
            chooser.setInputFiles(file);
        }
    }

    /** So that it could be sent. */
    void fill(Page page) {
        choose(page);
        TextField.on(page).forEach(field -> field.put(page, accepted(field)));
    }

    /**
     * Opens the page as the person who may, and takes the steps on it that lead to what it is about.
     *
     * @return the answer to the first look
     */
    Response open(Page page) {
        // a page that waits for the end of some work loads itself anew, perhaps at this very moment
        page.navigate("about:blank");
        page.context().clearCookies();
        if (!login.isEmpty()) {
            page.context().addCookies(SignedIn.cookies(login));
        }
        Response answer = navigate(page);
        for (String button : pressed) {
            fill(page);
            press(page, button);
        }
        return answer;
    }

    /** Once more where the page loads itself anew at this very moment. */
    private Response navigate(Page page) {
        String address = BrowserTest.url() + address();
        try {
            return page.navigate(address);
        } catch (PlaywrightException interrupted) {
            if (!interrupted.getMessage().contains("interrupted by another navigation")) {
                throw interrupted;
            }
            page.waitForLoadState();
            return page.navigate(address);
        }
    }

    /** As a browser without scripts does it, so that there is a page to wait for. */
    @SuppressWarnings("deprecation") // the address may stay the same, so there is none to wait for
    private static void press(Page page, String button) {
        Locator found = page.locator("main [id$=':%1$s'], main [id$=':%1$s-lenient']".formatted(button));
        assertThat(found)
                .as("%s on %s", button, page.url())
                .matches(buttons -> buttons.count() > 0, page.locator("main").textContent());
        page.waitForNavigation(() -> found.first().evaluate(PRESS));
    }

    /** Whether what the page says differs from time to time. */
    boolean hasSteps() {
        return !pressed.isEmpty() || prepared != NOTHING;
    }

    /** Whether the button led here, so that pressed once more it leads here again. */
    boolean ledHere(String button) {
        return pressed.contains(button);
    }

    void begin() {
        DemoDatabase.run(before.toArray(String[]::new));
        prepared.run();
    }

    /** Returns when the server goes on with nothing any more. */
    void settle() {
        if (!awaited.isEmpty()) {
            await().atMost(PATIENCE).until(() -> DemoDatabase.value(awaited), "0"::equals);
        }
    }

    void end() {
        settle();
        DemoDatabase.run(after.toArray(String[]::new));
    }

    FilePayload file() {
        return file;
    }

    String page() {
        return page;
    }

    String login() {
        return login;
    }

    String address() {
        return (page.equals("index") ? "" : page) + resolved(query);
    }

    /** Empty for the page that follows. */
    String shown() {
        return resolved(shownAt);
    }

    Map<String, String> stored() {
        return stored;
    }

    boolean takesAnything(TextField field) {
        return !accepted.containsKey(field.name());
    }

    boolean keeps(TextField field) {
        return !forgotten.contains(field.name());
    }

    String accepted(TextField field) {
        return accepted.getOrDefault(field.name(), "Prüfung")
                .replace("*", Long.toString(System.nanoTime() % 1_000_000_000));
    }

    int limit(TextField field) {
        return field.maxLength() > 0 ? field.maxLength() : limits.getOrDefault(field.name(), 0);
    }

    private static String resolved(String text) {
        Matcher sql = QUERY.matcher(text);
        return sql.replaceAll(found -> DemoDatabase.value(found.group(1)));
    }

    @Override
    public String toString() {
        return page
                + query.replaceAll("\\{.*?}", "…")
                + pressed.stream().map(button -> " " + button).collect(Collectors.joining())
                + (login.isEmpty() ? "" : " as " + login);
    }
}
