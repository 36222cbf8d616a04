package de.nordertor.browser;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs axe in a page. The strict policy lets no script in from outside, so it comes through the DevTools protocol. */
final class Axe {

    private static final String SCRIPT = script();
    private static final String RUN = "axe.run(document, {runOnly: {type: 'tag', values:"
            + " ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}, resultTypes: ['violations']})"
            + ".then(r => JSON.stringify(r.violations.map(v => ({id: v.id, help: v.help,"
            + " nodes: v.nodes.map(n => n.target.join(' ') + ': ' + n.failureSummary.replace(/\\s+/g, ' '))}))))";

    private Axe() {}

    /** One readable line for every violation; empty when the page is accessible as far as axe sees. */
    static List<String> violations(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        try {
            if (!evaluate(session, "typeof axe").equals("object")) {
                evaluate(session, SCRIPT);
            }
            String json = evaluate(session, RUN);
            List<String> lines = new ArrayList<>();
            for (Violation violation : new Gson().fromJson(json, Violation[].class)) {
                violation.nodes.forEach(node -> lines.add(violation.id + " (" + violation.help + ") at " + node));
            }
            return lines;
        } finally {
            session.detach();
        }
    }

    private static String evaluate(CDPSession session, String expression) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("expression", expression);
        parameters.addProperty("awaitPromise", true);
        parameters.addProperty("returnByValue", true);
        JsonObject answer = session.send("Runtime.evaluate", parameters);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException("axe: " + answer.get("exceptionDetails"));
        }
        JsonObject result = answer.getAsJsonObject("result");
        return result.has("value") && result.get("value").isJsonPrimitive()
                ? result.get("value").getAsString()
                : "";
    }

    private static String script() {
        try (InputStream source =
                com.deque.html.axecore.playwright.AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8) + "; 'ready'";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Violation {
        private String id;
        private String help;
        private List<String> nodes;
    }
}
