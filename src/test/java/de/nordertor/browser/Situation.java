package de.nordertor.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.nordertor.document.control.SampleFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with forms, opened by somebody who may send them: who, under which address, what has to be so in the database
 * before, and what its fields accept where they do not accept any text.
 */
final class Situation {

    static final String NOBODY = "";

    private static final Pattern QUERY = Pattern.compile("\\{(.*?)}");

    private final String page;
    private final String login;
    private final String query;
    private final Map<String, String> accepted = new HashMap<>();
    private final Map<String, String> chosen = new HashMap<>();
    private final Map<String, String> stored = new HashMap<>();
    private final Map<String, Integer> limits = new HashMap<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
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

    /** One of the options has to be chosen, by its value or, in braces, what a query finds. */
    Situation choosing(String field, String option) {
        chosen.put(field, option);
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

    /** What is not typed: choices and a file. */
    void choose(Page page) {
        chosen.forEach((field, option) -> page.locator("main select[id$=':%s']".formatted(field))
                .evaluateAll(
                        "(all, value) => all.filter(e => !e.disabled).forEach(e => { e.value = value })",
                        resolved(option)));
        Locator file = page.locator("main input[type=file]");
        if (file.count() > 0) {
            file.setInputFiles(new FilePayload("lageplan.pdf", "application/pdf", SampleFiles.pdf()));
        }
    }

    /** So that it could be sent. */
    void fill(Page page) {
        choose(page);
        TextField.on(page).forEach(field -> field.put(page, accepted(field)));
    }

    void begin() {
        DemoDatabase.run(before.toArray(String[]::new));
    }

    void end() {
        DemoDatabase.run(after.toArray(String[]::new));
    }

    String page() {
        return page;
    }

    String login() {
        return login;
    }

    String address() {
        return page + resolved(query);
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
        return page + query.replaceAll("\\{.*?}", "…") + (login.isEmpty() ? "" : " as " + login);
    }
}
